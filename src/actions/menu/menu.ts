import { LANGUAGES, type Language } from '../../core/campaignRequest';
import { localeOf } from '../../locales/localeOf';

/** The language of the person in front: of ours, the one theirs is nearest to. */
export function userLanguage(): Language {
  const tag = Session.getActiveUserLocale().replace('_', '-');
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  if (/^zh-(tw|hk|mo|hant)/i.test(tag)) return 'zh-TW';
  return /^zh/i.test(tag) ? 'zh-CN' : 'en';
}

/** The add-on's menu, in the person's language. It may be shown before the script is authorized. */
export function addMenu(): void {
  const { adoption, archive, checks, lessonRules, regional, retroWords, words } = localeOf(
    userLanguage(),
  );
  const { menu } = checks;
  SpreadsheetApp.getUi()
    .createMenu(words.product)
    .addItem(menu.wizard, 'showWizard')
    .addItem(menu.panel, 'showPanel')
    .addItem(menu.recheck, 'recheckAll')
    .addSeparator()
    .addItem(menu.import, 'askImport')
    .addItem(menu.openIssue, 'askOpenIssue')
    .addItem(menu.brief, 'showBrief')
    .addItem(menu.preflight, 'showPreflight')
    .addItem(menu.exportPlan, 'exportPlan')
    .addItem(menu.raci, 'showRaci')
    .addItem(retroWords.menu.writeRetro, 'askWriteRetro')
    .addItem(retroWords.menu.encore, 'askEncore')
    .addItem(menu.exportRetro, 'exportRetro')
    .addItem(lessonRules.harvest.menu, 'askLessons')
    .addSeparator()
    .addItem(menu.following, 'askFollowing')
    .addItem(menu.baseline, 'askBaseline')
    .addItem(menu.moveDates, 'askMoveDates')
    .addItem(archive.menu.archive, 'askArchiveCampaign')
    .addItem(archive.menu.restore, 'askRestoreCampaign')
    .addItem(menu.deleteCampaign, 'askDeleteCampaign')
    .addItem(menu.askNewCampaign, 'askNewCampaign')
    .addItem(menu.listPreflight, 'listPreflight')
    .addItem(menu.removeDrafts, 'askRemoveDrafts')
    .addItem(menu.ticks, 'askTicks')
    .addItem(menu.push, 'askPush')
    .addItem(regional.menu, 'askRegional')
    .addItem(adoption.menu, 'askAdopt')
    .addSeparator()
    .addItem(menu.help, 'showHelp')
    .addToUi();
}
