import { isoDateOf, serialOf } from '../../../src/core/dates/isoDate';
import type { Scale } from '../../../src/core/request/campaignRequest';
import { Choice, Field } from '../../fields/field';
import { Rows } from '../../fields/rows';
import { fillIn, words } from '../../words';
import { type Details, nextRowId, type PhaseRow } from '../form';
import type { Wizard } from '../useWizard';
import { NameIdeas } from './nameIdeas';
import { TabsChoice } from './tabsChoice';

type StepProps = { readonly wizard: Wizard; readonly details: Details };

const TEXTS = ['audience', 'theme', 'rules'] as const;
const PRESALE_DAYS = 10;
const SECOND_BURST_DAYS = 2;

/** Code, owner and texts, and the phases. */
export function BasicsStep({ wizard, details }: StepProps) {
  const { basics: text, optional } = words.wizardPage;
  const { start, setDetails, setScale, errorAt } = wizard;
  return (
    <>
      {/* Copied tasks are there in whatever number they were. */}
      {!details.tasks && (
        <Choice
          label={text.scale}
          path="scale"
          value={details.scale ?? 'medium'}
          choices={start.scales}
          onChange={(scale) => setScale(scale as Scale)}
        />
      )}
      <TabsChoice wizard={wizard} details={details} />
      <Field
        label={text.code}
        path="code"
        value={details.code}
        hint={fillIn(text.codeHint, { code: details.code })}
        error={errorAt('code')}
        onChange={(code) => setDetails({ code })}
      />
      <Field
        label={text.owner}
        path="owner"
        value={details.owner}
        error={errorAt('owner')}
        onChange={(owner) => setDetails({ owner })}
      />
      <Phases wizard={wizard} details={details} />
      {TEXTS.map((key) => (
        <Field
          key={key}
          label={`${text[key]} · ${optional}`}
          path={key}
          value={details[key]}
          rows={2}
          error={errorAt(key)}
          onChange={(value) => setDetails({ [key]: value })}
        />
      ))}
      <NameIdeas wizard={wizard} details={details} />
    </>
  );
}

function Phases({ wizard, details: { phases } }: StepProps) {
  const { basics: text } = words.wizardPage;
  const { start, setDetails, errorAt } = wizard;
  const set = (next: readonly PhaseRow[]) => setDetails({ phases: next });
  const last = phases[phases.length - 1];
  const after = (kind: PhaseRow['kind'], days: number): PhaseRow => ({
    id: nextRowId(),
    kind,
    label: '',
    start: shifted(last?.end, 1),
    end: shifted(last?.end, days),
  });
  const presale = (): PhaseRow => ({
    ...after('presale', 1),
    start: shifted(phases[0]?.start, -PRESALE_DAYS),
    end: shifted(phases[0]?.start, -1),
  });
  return (
    <section aria-label={text.phases}>
      <h3>{text.phases}</h3>
      <Rows rows={phases} name={text.phaseKind} onChange={set} empty={() => after('longtail', 5)}>
        {(phase, i, change) => (
          <>
            <Choice
              label={text.phaseType}
              path={`phases[${i}].kind`}
              value={phase.kind}
              choices={start.phases}
              onChange={(kind) => change({ kind: kind as PhaseRow['kind'] })}
            />
            <div class="pair">
              <Field
                label={text.phaseStart}
                path={`phases[${i}].start`}
                type="date"
                value={phase.start}
                error={errorAt(`phases[${i}].start`)}
                onChange={(value) => change({ start: value })}
              />
              <Field
                label={text.phaseEnd}
                path={`phases[${i}].end`}
                type="date"
                value={phase.end}
                echo={length(phase)}
                error={errorAt(`phases[${i}].end`) ?? errorAt(`phases[${i}]`)}
                onChange={(value) => change({ end: value })}
              />
            </div>
          </>
        )}
      </Rows>
      {errorAt('phases') && <p class="error">⚠ {errorAt('phases')}</p>}
      <div class="buttons">
        {!phases.some(({ kind }) => kind === 'presale') && (
          <button type="button" onClick={() => set([presale(), ...phases])}>
            + {text.addPresale}
          </button>
        )}
        <button type="button" onClick={() => set([...phases, after('burst', SECOND_BURST_DAYS)])}>
          + {text.addBurst}
        </button>
      </div>
    </section>
  );
}

function shifted(date: string | undefined, days: number): string {
  const day = serialOf(date ?? '');
  return day === undefined ? '' : isoDateOf(day + days);
}

function length({ start, end }: PhaseRow): string {
  const [first, last] = [serialOf(start), serialOf(end)];
  if (first === undefined || last === undefined || last < first) return '';
  return fillIn(words.wizardPage.basics.days, { days: last - first + 1 });
}
