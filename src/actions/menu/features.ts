import type { Locale } from '../../locales/zh-CN/locale';

/** A thing that the menu offers. */
export interface Feature {
  /** Global function that the entry calls, in main. */
  readonly action: string;
  readonly label: (locale: Locale) => string;
  /** What a team switches on when it deploys, for more scopes: see scripts/extras. */
  readonly needs?: 'ticks' | 'push';
  /** Test that tries it, below test/. */
  readonly test: string;
  /** Page of docs/how/ that tells how it works. */
  readonly page: string;
}

/** What the menu offers at once, and below it by moment: a group for each of `SUBMENUS`. */
export const FEATURES: readonly (readonly Feature[])[] = [
  [
    feature('showWizard', (l) => l.checks.menu.wizard, 'browser/wizard', 'sidebar'),
    feature('showPanel', (l) => l.checks.menu.panel, 'actions/dayPanel', 'sidebar'),
    feature('recheckAll', (l) => l.checks.menu.recheck, 'actions/recheck', 'edits'),
  ],
  [
    feature('askImport', (l) => l.checks.menu.import, 'actions/import', 'import'),
    feature('askOpenIssue', (l) => l.checks.menu.openIssue, 'actions/issues', 'issues'),
    feature('showBrief', (l) => l.checks.menu.brief, 'actions/brief', 'documents'),
    feature('showStandUp', (l) => l.checks.menu.standUp, 'actions/tracking', 'documents'),
  ],
  [
    feature('showPreflight', (l) => l.checks.menu.preflight, 'actions/preflight', 'sidebar'),
    feature('exportPlan', (l) => l.checks.menu.exportPlan, 'actions/documents', 'documents'),
    feature('showRaci', (l) => l.checks.menu.raci, 'actions/documents', 'documents'),
    feature('askFollowing', (l) => l.checks.menu.following, 'actions/following', 'schedule'),
    feature('showYear', (l) => l.checks.menu.year, 'actions/year', 'documents'),
    feature('askYearGoal', (l) => l.checks.menu.yearGoal, 'actions/year', 'documents'),
    feature('askBaseline', (l) => l.checks.menu.baseline, 'actions/following', 'schedule'),
  ],
  [
    feature('askWriteRetro', (l) => l.retroWords.menu.writeRetro, 'actions/retro', 'retro'),
    feature('askEncore', (l) => l.retroWords.menu.encore, 'actions/retro', 'retro'),
    feature('exportRetro', (l) => l.checks.menu.exportRetro, 'actions/retroDocument', 'documents'),
    feature(
      'showRetroMeeting',
      (l) => l.checks.menu.retroMeeting,
      'actions/retroMeeting',
      'documents',
    ),
    feature('askLessons', (l) => l.lessonRules.harvest.menu, 'actions/lessons', 'lessons'),
  ],
  [
    feature('askMoveDates', (l) => l.checks.menu.moveDates, 'actions/moveDates', 'schedule'),
    feature('askAddTab', (l) => l.optionalTabs.menu.add, 'actions/optionalTabs', 'creation'),
    feature('askRemoveTab', (l) => l.optionalTabs.menu.remove, 'actions/optionalTabs', 'creation'),
    feature('askArchiveCampaign', (l) => l.archive.menu.archive, 'actions/archive', 'archive'),
    feature('askRestoreCampaign', (l) => l.archive.menu.restore, 'actions/archive', 'archive'),
    feature(
      'askDeleteCampaign',
      (l) => l.checks.menu.deleteCampaign,
      'actions/deleteCampaign',
      'archive',
    ),
    feature(
      'askRemoveDrafts',
      (l) => l.checks.menu.removeDrafts,
      'actions/createCampaignStep',
      'creation',
    ),
  ],
  [
    feature('askFirst', (l) => l.demo.menu.first, 'actions/demo', 'first'),
    feature('askDemo', (l) => l.demo.menu.make, 'actions/demo', 'first'),
    feature('askSamples', (l) => l.demo.menu.figures, 'actions/demo', 'first'),
    feature('askRemoveDemo', (l) => l.demo.menu.remove, 'actions/demo', 'first'),
    feature('askTour', (l) => l.tour.menu, 'actions/tour', 'first'),
  ],
  [
    feature('showTabHelp', (l) => l.checks.menu.tabHelp, 'actions/help', 'help'),
    feature('showLegend', (l) => l.checks.menu.legend, 'actions/help', 'help'),
    feature(
      'askNewCampaign',
      (l) => l.checks.menu.askNewCampaign,
      'actions/proposeCampaign',
      'creation',
    ),
    feature('listPreflight', (l) => l.checks.menu.listPreflight, 'actions/preflight', 'sidebar'),
    feature('askTicks', (l) => l.checks.menu.ticks, 'actions/tickSwitch', 'tick', 'ticks'),
    feature('askPush', (l) => l.checks.menu.push, 'actions/pushSettings', 'push', 'push'),
    feature('askRegional', (l) => l.regional.menu, 'actions/regional', 'edits'),
    feature('askAdopt', (l) => l.adoption.menu, 'actions/adopt', 'edits'),
  ],
];

/** What the groups after the first are called. */
export const SUBMENUS = [
  'today',
  'plan',
  'retro',
  'campaign',
  'first',
  'help',
] as const satisfies (keyof Locale['checks']['submenu'])[];

function feature(
  action: string,
  label: Feature['label'],
  test: string,
  page: string,
  needs?: Feature['needs'],
): Feature {
  return { action, label, test, page, ...(needs ? { needs } : {}) };
}
