/** Sentences of the script about what the wizard proposes. */
export const wizard = {
  title: 'New campaign',
  copied: {
    moved:
      'The burst moves from {from} to {to} ({days} days); phases and tasks move with their anchors.',
    burstLength: 'The burst lasts {after} days instead of {before}; later phases follow.',
    tasks:
      '{count} tasks are kept (owner, deliverable, criterion, predecessors); all are not started.',
    cancelled: '{count} cancelled tasks are left out: {list}.',
    goals: '{count} goals keep their targets; actual values become the baselines.',
    budget: '{count} budget lines keep their amounts; nothing is spent yet.',
    rows: '{count} rows of “{tab}” are kept; confirmations, reviews, claims and scores begin anew.',
    leftBehind: 'Actuals, alerts, issues and the retro stay with the old campaign.',
  },
};
