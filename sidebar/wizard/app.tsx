import { useEffect, useRef, useState } from 'preact/hooks';
import type { CreatedSheet } from '../../src/actions/setup/createCampaign';
import type { WizardStart } from '../../src/actions/wizard/startWizard';
import { call } from '../bridge/server';
import { Notice } from '../fields/field';
import { fillIn, language, words } from '../words';
import { DemoNotice } from './demoNotice';
import { Drafts } from './drafts';
import { FirstWays } from './firstWays';
import { type Details, type Step, stepsOf } from './form';
import { MakingDemo } from './makingDemo';
import { BasicsStep } from './steps/basicsStep';
import { BudgetStep } from './steps/budgetStep';
import { ChannelsStep } from './steps/channelsStep';
import { Created } from './steps/created';
import { Creating } from './steps/creating';
import { GoalsStep } from './steps/goalsStep';
import { LessonsStep } from './steps/lessonsStep';
import { PreviewStep } from './steps/previewStep';
import { StartStep } from './steps/startStep';
import { TeamStep } from './steps/teamStep';
import { useWizard, type Wizard } from './useWizard';

const FIELDS: Partial<
  Record<Step, (props: { wizard: Wizard; details: Details }) => preact.JSX.Element>
> = {
  basics: BasicsStep,
  goals: GoalsStep,
  channels: ChannelsStep,
  budget: BudgetStep,
  team: TeamStep,
};

type Making =
  | 'demo'
  | { readonly steps: readonly string[]; readonly from?: number }
  | { readonly sheets: readonly CreatedSheet[]; readonly demo?: string };

export function App({ start: first }: { start: WizardStart }) {
  const [start, setStart] = useState(first);
  const lookAgain = async () => setStart(await call('startWizard', language));
  const wizard = useWizard(start);
  const [making, setMaking] = useState<Making>();
  const { form, request } = wizard;
  if (making === 'demo')
    return (
      <Page title={words.wizardPage.creating.title}>
        <MakingDemo
          drafts={start.drafts}
          onDone={(sheets, demo) => {
            setMaking({ sheets, demo });
            void lookAgain().catch(() => undefined);
          }}
          onBack={() => setMaking(undefined)}
        />
      </Page>
    );
  if (making && 'sheets' in making)
    return (
      <Page title={words.wizardPage.steps.preview}>
        <Created
          name={making.demo ?? form.basics.name}
          sheets={making.sheets}
          onAnother={() => {
            setMaking(undefined);
            if (making.demo === undefined) wizard.startOver();
          }}
        >
          {making.demo !== undefined && (
            <DemoNotice
              onRemoved={() => {
                setMaking(undefined);
                void lookAgain().catch(() => undefined);
              }}
            />
          )}
        </Created>
      </Page>
    );
  if (making && request)
    return (
      <Page title={words.wizardPage.creating.title}>
        <Creating
          request={request}
          {...making}
          onDone={(sheets) => {
            setMaking({ sheets });
            wizard.forget();
          }}
          onBack={() => {
            setMaking(undefined);
            wizard.goTo('preview');
          }}
        />
      </Page>
    );
  const Fields = FIELDS[form.step];
  return (
    <Page title={words.wizardPage.steps[form.step]} step={form.step} steps={stepsOf(form)}>
      {/* At any step: the page opens again where it was left, which is the preview. */}
      <Drafts wizard={wizard} onResume={(steps, from) => setMaking({ steps, from })} />
      {form.step === 'start' && (
        <>
          {start.hasDemo && (
            <DemoNotice onRemoved={() => void lookAgain().catch(() => undefined)} />
          )}
          {start.isNew && !wizard.isRestored && (
            <FirstWays
              hasDemo={start.hasDemo}
              campaigns={start.campaigns}
              onDemo={() => setMaking('demo')}
              onLook={lookAgain}
            />
          )}
          <StartStep wizard={wizard} />
        </>
      )}
      {Fields && form.details && <Fields wizard={wizard} details={form.details} />}
      {form.step === 'lessons' && request && form.details?.lessons && (
        <LessonsStep wizard={wizard} request={request} lessons={form.details.lessons} />
      )}
      {form.step === 'preview' && request && (
        <PreviewStep wizard={wizard} request={request} onCreate={(steps) => setMaking({ steps })} />
      )}
      {wizard.problem !== '' && <Notice kind="warning">{wizard.problem}</Notice>}
      <Navigation wizard={wizard} />
    </Page>
  );
}

/** A step under its heading, which takes the focus when the step changes. */
function Page(props: {
  title: string;
  step?: Step;
  steps?: readonly Step[];
  children: preact.ComponentChildren;
}) {
  const { title, step, steps = [], children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new step
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [title]);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {step && (
        <p class="hint">
          {fillIn(words.wizardPage.stepOf, { n: steps.indexOf(step) + 1, total: steps.length })}
        </p>
      )}
      {children}
    </main>
  );
}

function Navigation({ wizard }: { wizard: Wizard }) {
  const text = words.wizardPage;
  const { form, busy, goTo, propose } = wizard;
  const steps = stepsOf(form);
  const at = steps.indexOf(form.step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const go = async (step: Step) => {
    if (form.step !== 'start' || (await propose())) goTo(step);
  };
  return (
    <nav class="navigation">
      {before && (
        <button type="button" onClick={() => goTo(before)}>
          {text.back}
        </button>
      )}
      {form.step === 'start' && (
        <button type="button" disabled={busy} onClick={() => void go('preview')}>
          {text.createNow}
        </button>
      )}
      {after && after !== 'preview' && form.step !== 'start' && (
        <button type="button" onClick={() => goTo('preview')}>
          {text.toPreview}
        </button>
      )}
      {after && (
        <button type="button" class="main" disabled={busy} onClick={() => void go(after)}>
          {text.next}
        </button>
      )}
      {form.details && (
        <button type="button" class="link" onClick={wizard.startOver}>
          {text.startOver}
        </button>
      )}
    </nav>
  );
}
