import type { CampaignPlan } from '../../../src/actions/setup/planCampaign';
import type { CampaignRequest } from '../../../src/core/request/campaignRequest';
import { Notice } from '../../fields/field';
import { fillIn, words } from '../../words';
import { RegionalNotice } from '../regionalNotice';
import { stepOfIssue } from '../request';
import { usePlan } from '../usePlan';
import type { Wizard } from '../useWizard';

interface PreviewProps {
  readonly wizard: Wizard;
  readonly request: CampaignRequest;
  readonly onCreate: (steps: readonly string[]) => void;
}

/** What will be made, or everything that is wrong, each with a way to its field. */
export function PreviewStep({ wizard, request, onCreate }: PreviewProps) {
  const { preview: text } = words.wizardPage;
  const { plan, problem } = usePlan(wizard, request);
  const gmv = request.goals.find(({ metric }) => metric === 'gmv')?.target ?? '–';
  const { phases, tasks } = request;
  return (
    <>
      <p class="lines">
        <strong>{request.name}</strong>
        {`\n${fillIn(text.summary, {
          start: phases[0]?.start ?? '',
          end: phases[phases.length - 1]?.end ?? '',
          gmv,
          tasks: tasks ? fillIn(text.tasksCopied, { count: tasks.length }) : text.tasksTemplate,
        })}`}
      </p>
      <RegionalNotice />
      {problem !== '' && <Notice kind="warning">{problem}</Notice>}
      {wizard.issues.length > 0 && <Issues wizard={wizard} />}
      {wizard.issues.length === 0 && plan === undefined && problem === '' && (
        <p role="status">{text.checking}</p>
      )}
      {wizard.issues.length === 0 && plan !== undefined && (
        <>
          <p role="status">{verdict(plan)}</p>
          <ul class="plain">
            {plan.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <Findings findings={plan.findings} />
          <button type="button" class="main wide" onClick={() => onCreate(plan.steps)}>
            {text.create}
          </button>
        </>
      )}
    </>
  );
}

/** One verdict: what pre-flight insists on is said where it is said that all is well. */
function verdict({ steps, findings }: CampaignPlan): string {
  const { ready, flagged } = words.wizardPage.preview;
  const must = findings.filter(({ severity }) => severity === 'must').length;
  return fillIn(must > 0 ? flagged : ready, { must, count: steps.length });
}

type Finding = CampaignPlan['findings'][number];

/** What pre-flight says; nothing of it hinders creating. */
function Findings({ findings }: { findings: readonly Finding[] }) {
  const { preflight } = words;
  return (
    <details open={findings.some(({ severity }) => severity === 'must')}>
      <summary>
        {preflight.title} {findings.length === 0 ? preflight.clean : findings.length}
      </summary>
      <ul class="plain">
        {findings.map(({ severity, text }) => (
          <li key={text}>
            <strong>{preflight.severity[severity]}</strong> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Issues({ wizard }: { wizard: Wizard }) {
  const { preview: text } = words.wizardPage;
  return (
    <div class="notice warning" role="alert">
      <p>⚠ {fillIn(text.issues, { count: wizard.issues.length })}</p>
      <ul class="plain">
        {wizard.issues.map(({ path, message }) => (
          <li key={path + message}>
            {message}{' '}
            <button type="button" class="link" onClick={() => wizard.goTo(stepOfIssue(path))}>
              {text.goTo}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
