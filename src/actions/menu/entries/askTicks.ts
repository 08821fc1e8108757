import { fillIn } from '../../../locales/fillIn';
import { localeOf } from '../../../locales/localeOf';
import { switchOff, switchOn, type TickStatus, tickStatus } from '../../tick/switchTicks';
import { ask, confirm, say } from '../ask';
import { inWords } from '../inWords';
import { userLanguage } from '../menu';

/** Says what the hourly check does, who runs it and how it went; then switches it as the person answers. */
export const askTicks = inWords(() => {
  const { menu } = localeOf(userLanguage()).ticks;
  const status = tickStatus();
  if (status.refused !== undefined) {
    say(menu.noScope + fillIn(menu.reason, { reason: status.refused }));
    return;
  }
  const { kind } = status;
  if (!confirm(question(status))) return;
  const name = kind === 'mine' ? '' : status.ownName || ask(menu.askName);
  if (name === undefined) return;
  const done = kind === 'mine' ? switchOff() : switchOn(name);
  const [issue] = done.issues ?? [];
  if (issue?.code === 'busy') say(menu.busy);
  else if (issue) say(fillIn(menu.failedNow, { reason: issue.values?.reason ?? '' }));
  else say(kind === 'mine' ? menu.offDone : kind === 'other' ? menu.taken : menu.on);
});

function question(status: TickStatus): string {
  const { menu } = localeOf(userLanguage()).ticks;
  const { kind, name, since, updateBy } = status;
  const lastRun = status.lastRun || menu.never;
  const error = status.error === '' ? '' : fillIn(menu.lastError, { text: status.error });
  const asked = {
    off: menu.askOn,
    copy: menu.copy,
    mine: `${menu.mine}\n${menu.askOff}`,
    lost: menu.lost,
    other: `${menu.other}\n${menu.askTake}`,
  }[kind];
  const text = fillIn(asked, { name, since, lastRun, error });
  return `${fillIn(menu.about, { updateBy })}\n\n${text}`;
}
