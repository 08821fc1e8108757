import { type Language, OPTIONAL_TABS, type OptionalTab } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { localeOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import type { RegisteredCampaign } from '../../sheets/overviewOf';
import { openOverview } from '../../sheets/overviewSheet';
import { showToast } from '../../sheets/workbook';
import type { Refused } from '../desk/campaignRequestOf';
import { sameCode } from '../desk/openDesk';
import { ask, confirm, numberTyped, refusal, say } from './ask';
import { chosenCampaign } from './campaignInFront';
import { userLanguage } from './menu';

type Words = Locale['optionalTabs'];

/** Adding optional tabs, or removing one. */
interface Change {
  /** Keys of what is said. */
  readonly words: Readonly<
    Record<'which' | 'sure' | 'none' | 'done', Exclude<keyof Words, 'menu' | 'about'>>
  >;
  readonly offered: (campaign: RegisteredCampaign) => readonly OptionalTab[];
  /** Whether several may be chosen at once. */
  readonly mayBeAll: boolean;
  /** Does it; gives the names of the tabs. */
  readonly act: (
    code: string,
    kinds: readonly OptionalTab[],
    language: Language,
  ) => readonly string[] | Refused;
}

/** Asks which optional tabs of the campaign in front are meant, does it and says what came of it. */
export function changeTabs({ words: keys, offered, mayBeAll, act }: Change): void {
  const language = userLanguage();
  const locale = localeOf(language);
  const text = locale.optionalTabs;
  const code = chosenCampaign(language, text.noCampaign, ({ isArchived }) => !isArchived);
  if (code === undefined) return;
  const overview = openOverview();
  const campaigns = typeof overview === 'object' ? overview.campaigns : [];
  const campaign = campaigns.find((one) => sameCode(one.code, code));
  const name = campaign?.name ?? code;
  // Of a code that is none the action says so.
  const kinds = campaign ? offered(campaign) : OPTIONAL_TABS;
  if (kinds.length === 0) {
    const list = OPTIONAL_TABS.map((kind) => locale[kind].tab).join(text.list);
    say(fillIn(text[keys.none], { name, list }));
    return;
  }
  const chosen = choose(kinds, { name, which: text[keys.which], sure: text[keys.sure] }, mayBeAll);
  if (!chosen) return;
  const done = act(code, chosen, language);
  if ('ok' in done) say(refusal(done));
  else showToast(fillIn(text[keys.done], { list: done.join(text.list) }), '');
}

/** The tabs that the person means: of one they are asked whether, of several which. */
function choose(
  kinds: readonly OptionalTab[],
  { name, which, sure }: Readonly<Record<'name' | 'which' | 'sure', string>>,
  mayBeAll: boolean,
): readonly OptionalTab[] | undefined {
  const locale = localeOf(userLanguage());
  const { about, line, noNumber } = locale.optionalTabs;
  const [only] = kinds;
  if (kinds.length === 1 && only) {
    const values = { name, tab: locale[only].tab, about: about[only] };
    return confirm(fillIn(sure, values)) ? kinds : undefined;
  }
  const lines = kinds.map((kind, i) =>
    fillIn(line, { n: i + 1, tab: locale[kind].tab, about: about[kind] }),
  );
  const all = kinds.length + 1;
  const typed = ask(fillIn(which, { name, all, list: lines.join('\n') }));
  if (typed === undefined) return undefined;
  const one =
    kinds[numberTyped(typed) - 1] ?? kinds.find((kind) => locale[kind].tab === typed.trim());
  if (one) return [one];
  if (mayBeAll && numberTyped(typed) === all) return kinds;
  say(fillIn(noNumber, { typed }));
  return undefined;
}
