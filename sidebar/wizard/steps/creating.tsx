import { useEffect, useRef, useState } from 'preact/hooks';
import type { CreatedSheet } from '../../../src/actions/setup/createCampaign';
import type { CampaignRequest } from '../../../src/core/request/campaignRequest';
import { failure } from '../../bridge/failure';
import { call } from '../../bridge/server';
import { Notice } from '../../fields/field';
import { fillIn, language, words } from '../../words';

interface CreatingProps {
  readonly request: CampaignRequest;
  readonly steps: readonly string[];
  /** Steps that an earlier, broken-off attempt has done. */
  readonly from?: number;
  readonly onDone: (sheets: readonly CreatedSheet[]) => void;
  readonly onBack: () => void;
  /** Where the way back leads to, if not to the preview. */
  readonly back?: string;
}

/** How long an execution goes on: a few make a campaign, and people see that it goes on. */
const SECONDS = 4;

/** Makes the campaign step by step; a cancel takes back what was made. */
export function Creating({ request, steps, from = 0, onDone, onBack, back }: CreatingProps) {
  const { creating: text } = words.wizardPage;
  const [done, setDone] = useState(from);
  const [ended, setEnded] = useState('');
  const cancelled = useRef(false);
  const [isCancelling, setCancelling] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, from the first step to the last
  useEffect(() => void run(), []);
  async function run(): Promise<void> {
    try {
      for (let n = from; ; ) {
        if (cancelled.current) return cancel();
        const answer = await call('createCampaignStep', request, n, SECONDS);
        if (!answer.ok) {
          setEnded([text.failed, ...answer.issues.map(({ message }) => message)].join('\n'));
          return;
        }
        n = answer.done;
        setDone(n);
        if (n >= answer.total) return onDone(answer.sheets ?? []);
      }
    } catch (error) {
      setEnded(failure(error));
    }
  }
  async function cancel(): Promise<void> {
    const answer = await call('cancelCampaign', request.code, language);
    setEnded(answer.ok ? text.cancelled : answer.issues.map(({ message }) => message).join('\n'));
  }
  if (ended !== '')
    return (
      <>
        <Notice kind="warning">{ended}</Notice>
        <button type="button" class="main wide" onClick={onBack}>
          {back ?? text.again}
        </button>
      </>
    );
  const total = steps.length;
  return (
    <>
      <label class="progress">
        <span role="status">
          {isCancelling
            ? text.cancelling
            : fillIn(text.step, { step: steps[done] ?? '', done, total })}
        </span>
        <progress value={done} max={total} />
      </label>
      <button
        type="button"
        class="wide"
        disabled={isCancelling}
        onClick={() => {
          cancelled.current = true;
          setCancelling(true);
        }}
      >
        {text.cancel}
      </button>
    </>
  );
}
