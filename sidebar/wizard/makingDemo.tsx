import { useEffect, useState } from 'preact/hooks';
import type { CreatedSheet } from '../../src/actions/setup/createCampaign';
import type { WizardStart } from '../../src/actions/wizard/startWizard';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { failure } from '../bridge/failure';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { language, words } from '../words';
import { Creating } from './steps/creating';

interface MakingDemoProps extends Pick<WizardStart, 'drafts'> {
  readonly onDone: (sheets: readonly CreatedSheet[], name: string) => void;
  readonly onBack: () => void;
}

interface Prepared {
  readonly request: CampaignRequest;
  readonly steps: readonly string[];
  readonly from: number;
}

/** Makes the demo by the steps of any campaign, then fills in its figures. What was broken off goes on. */
export function MakingDemo({ drafts, onDone, onBack }: MakingDemoProps) {
  const { first: text } = words.wizardPage;
  const [prepared, setPrepared] = useState<Prepared>();
  const [isFilling, setFilling] = useState(false);
  const [problem, setProblem] = useState('');
  const attempt = (work: () => Promise<string>) =>
    void work().then(setProblem, (error) => setProblem(failure(error)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once
  useEffect(() => attempt(prepare), []);
  async function prepare(): Promise<string> {
    const proposed = await call('proposeDemo', language);
    if (!proposed.ok) return messages(proposed.issues);
    const { request } = proposed;
    const draft = drafts.find(({ code }) => code === request.code);
    if (draft) {
      const steps = Array<string>(draft.total).fill(draft.name);
      setPrepared({ request, steps, from: draft.done });
      return '';
    }
    const plan = await call('planCampaign', request);
    if (!plan.ok) return messages(plan.issues);
    setPrepared({ request, steps: plan.steps, from: 0 });
    return '';
  }
  async function fill(sheets: readonly CreatedSheet[], name: string): Promise<string> {
    setFilling(true);
    const filled = await call('switchSamples', true, language);
    if (!filled.ok) return messages(filled.issues);
    onDone(sheets, name);
    void call('showPlace', filled.place).catch(() => undefined);
    return '';
  }
  if (problem !== '')
    return (
      <>
        <Notice kind="warning">{problem}</Notice>
        <button type="button" class="main wide" onClick={onBack}>
          {words.wizardPage.back}
        </button>
      </>
    );
  if (!prepared || isFilling)
    return <p role="status">{isFilling ? text.filling : words.wizardPage.loading}</p>;
  const { request } = prepared;
  return (
    <Creating
      {...prepared}
      back={words.wizardPage.back}
      onDone={(sheets) => attempt(() => fill(sheets, request.name))}
      onBack={onBack}
    />
  );
}

function messages(issues: readonly { readonly message: string }[]): string {
  return issues.map(({ message }) => message).join('\n');
}
