import type { Locale } from '../zh-CN/locale';

/** Words of clocks and of problems made from alerts; lists are parted by strokes. */
export const clocks: Locale['clocks'] = {
  span: { minutes: ' min', hours: ' h', days: ' d' },
  left: { before: '△ ', after: ' left' },
  grade: { low: 'Minor', medium: 'Moderate', high: 'Severe' },
  handling: { low: 'internal notice', medium: 'PR statement', high: 'executives step in' },
  graded: '{grade} · {handling}',
  ungraded: '△ choose a level',
  unnamedCampaign: '△ choose a campaign',
  unknownCampaign: '⚠ no campaign “{campaign}” in the overview',
  told: '{id} {status}',
  toldSolved: '{id} {status} {time}; the alert is over once its value is back',
  problem: '{metric} ({platform}) {live}, beyond the threshold {threshold}',
  problemKind: {
    publicOpinion: 'public/criticism/opinion/press/topic turns/negative post',
    equipment: 'equipment/device/live stream/camera/microphone',
    technical: 'technical/outage/system/page/crash/error/server/down',
  },
  open: {
    which: 'Which alert becomes an issue? Type its number:\n{list}',
    line: '{n}  {campaign} {metric} ({platform}) {live} {level}',
    none: 'There is no open alert.',
    noAlert:
      'This row has no open alert. Stay on a row of the alert log, or on a row of the board with an alert.',
    closed: 'This alert is over. If there still is a problem, write it into {tab}.',
    noNumber: 'There is no number {typed}.',
    done: '{id} is open: {problem}. Owner {owner}, to be solved by {due}.',
    noOwner: '(please fill in)',
    exists: 'This alert already is {id} ({status}); no second one was made.',
    solved:
      '{id}, made from this alert, is solved, but the value is not back. If the problem is still there, set {id} back to In hand.',
  },
};
