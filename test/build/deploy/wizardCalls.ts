import { readTable } from '../../../local/demo/readTable';
import { typeRow } from '../../../local/demo/typing';
import type { Host } from '../../../local/host/createHost';
import type { StepDone } from '../../../src/actions/setup/createCampaignStep';
import type { Proposal } from '../../../src/actions/wizard/proposeCampaign';

export const PREP = '618·筹备进度';
/** The three things that a person types. */
const BASICS = {
  language: 'zh-CN',
  scenario: 'big-promo',
  name: '618 大促',
  start: '2024-06-16',
  end: '2024-06-18',
};
const BEGIN = Date.parse('2024-05-12T10:00:00+08:00');
/** What a service call takes on Google, by and large, and more of them than an execution makes. */
const CALL_MS = 50;
const MOST_CALLS = 400;

/** What the wizard's page asks of the script, while the clock goes on with the service calls. */
export function wizardCalls() {
  let now = BEGIN;
  const goOn = () => {
    now += CALL_MS;
  };
  const call = <T>(host: Host, fn: string, ...args: unknown[]): T => {
    for (let n = 1; n <= MOST_CALLS; n += 1) host.atCall(n, goOn);
    return host.call(fn, ...args) as T;
  };
  return {
    now: () => now,
    call,
    /** The request that the script makes of the three things. */
    propose: (host: Host) => call<Proposal>(host, 'proposeCampaign', BASICS).request,
    /** Goes from a step to the last one, or until so many are done; each execution goes on for so many seconds. */
    create(host: Host, request: object, { from = 0, until = Infinity, seconds = 4 }): StepDone {
      for (let n = from; ; ) {
        const answer = call<StepDone>(host, 'createCampaignStep', request, n, seconds);
        expect(answer).toMatchObject({ ok: true });
        n = answer.done;
        if (n >= Math.min(answer.total, until)) return answer;
      }
    },
  };
}

/** Finishes a task as people do: the day is filled in for them. */
export function finishTask(host: Host, id: string): void {
  const table = { sheet: PREP, block: 'tasks', first: 'id' };
  typeRow(host, table, ({ text }) => text.id === id, { status: '已完成' });
  const { rows } = readTable(host, PREP, 'tasks', 'id');
  expect(rows.find(({ text }) => text.id === id)?.text.finished).toBe('2024-05-12');
}
