import { type Action, type Answer, type Deed, type Draw, pick } from './deed';
import type { Desk } from './desk';
import { CAMPAIGNS } from './places';

type Marks = Partial<Pick<Deed, 'answersAll' | 'needsAnswers' | 'executions' | 'isAdded'>>;

/** A function that a person starts from the menu or a page; refusals in words are answers. */
const call = (
  name: string,
  calls: number,
  work: (run: (fn: string, ...args: unknown[]) => Answer, campaign: string, desk: Desk) => void,
  marks: Marks = {},
): Action => ({
  name,
  calls,
  plan: (_, draw: Draw): Deed => {
    const campaign = pick(CAMPAIGNS, draw[0]);
    return {
      told: `${name} ${campaign}`,
      act: (desk) => work((fn, ...args) => desk.call(fn, ...args), campaign, desk),
      note: () => [],
      ties: { alone: [] },
      isCall: true,
      ...marks,
    };
  },
});

/** Looks at what would be, then does it. */
const previewed =
  (preview: string, action: string) =>
  (run: (fn: string, ...args: unknown[]) => Answer, campaign: string): void => {
    const { ok, token } = run(preview, { code: campaign }, 'zh-CN');
    if (ok) run(action, { code: campaign }, token, 'zh-CN');
  };

/** An entry of the menu, on a campaign's tab in front, with what the person answers. */
const asked = (
  name: string,
  calls: number,
  fn: string,
  answers: readonly string[],
  marks: Marks = {},
): Action =>
  call(
    name,
    calls,
    (run, campaign, desk) => {
      desk.host.user.open(desk.sheet(`${campaign} prep`));
      desk.host.answers.push(...answers);
      run(fn);
      desk.host.answers.length = 0;
    },
    { needsAnswers: true, ...marks },
  );

/** On the row of an alert, told by its metric: which of them began first hangs on who looked. */
function issueOfAlert(run: (fn: string) => Answer, campaign: string, desk: Desk): void {
  const { rows, at } = desk.block('alerts', 'alerts', 'metric');
  const keyOf = ({ metric, platform }: Readonly<Record<string, string>>) => `${metric} ${platform}`;
  const [first] = rows
    .filter(({ text }) => text.campaign === campaign && text.resolved === '')
    .sort((a, b) => keyOf(a.text).localeCompare(keyOf(b.text)));
  if (!first) return;
  desk.host.user.select(desk.sheet('alerts'), at(first.row, 'metric'));
  run('askOpenIssue');
}

/** The hour has come. */
const tick: Action = {
  name: 'hourly check',
  isOften: true,
  // One that lays cards and sends two of them; most send in its middle.
  calls: 96,
  plan: () => ({
    told: 'the hourly check',
    act: (desk) => desk.host.tick(),
    note: () => [],
    ties: { alone: [] },
    isCall: true,
    answersAll: true,
  }),
};

export const MENU: readonly Action[] = [
  tick,
  call('recheck', 230, (run) => run('recheckAll'), { answersAll: true }),
  call('panel', 30, (run) => run('dayPanel', 'zh-CN')),
  call('brief', 40, (run, campaign) => run('briefCard', campaign, 'zh-CN')),
  call('pre-flight', 40, (run, campaign) => run('preflight', campaign, 'zh-CN')),
  call('plan as a document', 40, (run, campaign) => run('documentOf', 'plan', campaign, 'zh-CN')),
  asked('baseline', 20, 'askBaseline', ['基线一']),
  call('retro', 60, (run, campaign) => run('writeRetro', campaign, 'zh-CN'), {
    needsAnswers: true,
  }),
  call('move what follows', 30, previewed('previewFollowing', 'moveFollowing'), {
    needsAnswers: true,
    executions: [2],
  }),
  call('issue of an alert', 40, issueOfAlert, { isAdded: true, needsAnswers: true }),
  call(
    'archive and back',
    60,
    (run, campaign) => {
      const { token } = run('previewArchiveCampaign', campaign, 'zh-CN');
      run('archiveCampaign', campaign, token, 'zh-CN');
      run('restoreCampaign', campaign, 'zh-CN');
    },
    { executions: [2, 3] },
  ),
];
