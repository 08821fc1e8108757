import type { CampaignPlan } from '../../../src/actions/setup/planCampaign';
import type { CampaignRequest } from '../../../src/core/request/campaignRequest';
import { Field, Notice } from '../../fields/field';
import { fillIn, words } from '../../words';
import type { LessonRow } from '../form';
import { usePlan } from '../usePlan';
import type { Wizard } from '../useWizard';

interface LessonsProps {
  readonly wizard: Wizard;
  readonly request: CampaignRequest;
  readonly lessons: readonly LessonRow[];
}

/** What earlier campaigns taught: each with its loss and what it changes; declining asks for a reason. */
export function LessonsStep({ wizard, request, lessons }: LessonsProps) {
  const { lessons: text } = words.wizardPage;
  // What lessons change does not hang on reasons: only on which of them are used.
  const { plan, problem } = usePlan(wizard, { ...request, lessons: lessons.flatMap(usedOnly) });
  const change = (id: string, declined: string | undefined) =>
    wizard.setDetails({
      lessons: lessons.map(({ declined: before, ...lesson }) => {
        const reason = lesson.id === id ? declined : before;
        return reason === undefined ? lesson : { ...lesson, declined: reason };
      }),
    });
  return (
    <>
      <p class="hint">{text.hint}</p>
      {problem !== '' && <Notice kind="warning">{problem}</Notice>}
      {lessons.map((lesson, i) => (
        <Lesson
          key={lesson.id}
          lesson={lesson}
          effects={plan?.lessons.find(({ id }) => id === lesson.id)?.effects}
          waiting={wizard.issues.length > 0 ? text.afterIssues : text.waiting}
          path={`lessons[${i}].declined`}
          error={wizard.errorAt(`lessons[${i}].declined`)}
          onChange={(declined) => change(lesson.id, declined)}
        />
      ))}
    </>
  );
}

function usedOnly({ id, declined }: LessonRow) {
  return declined === undefined ? [{ id }] : [];
}

interface LessonProps {
  readonly lesson: LessonRow;
  readonly effects: CampaignPlan['lessons'][number]['effects'] | undefined;
  /** Said while nobody knows the effects. */
  readonly waiting: string;
  readonly path: string;
  readonly error: string | undefined;
  /** With a reason, or with nothing when the lesson is used. */
  readonly onChange: (declined: string | undefined) => void;
}

function Lesson({ lesson, effects, waiting, path, error, onChange }: LessonProps) {
  const { lessons: text } = words.wizardPage;
  const { id, last, rule, declined } = lesson;
  return (
    <fieldset class="row">
      <label class="tick">
        <input
          type="checkbox"
          checked={declined === undefined}
          onChange={(event) => onChange(event.currentTarget.checked ? undefined : '')}
        />
        <strong>{fillIn(text.adopt, { id, lesson: lesson.lesson })}</strong>
      </label>
      {last !== '' && <p class="last">⚠ {last}</p>}
      {rule !== '' && <p class="hint">{fillIn(text.rule, { rule })}</p>}
      {declined === undefined ? (
        <Effects effects={effects} waiting={waiting} />
      ) : (
        <Field
          label={fillIn(text.reason, { id })}
          path={path}
          value={declined}
          error={error}
          onChange={onChange}
        />
      )}
    </fieldset>
  );
}

function Effects({ effects, waiting }: Pick<LessonProps, 'effects' | 'waiting'>) {
  if (!effects) return <p class="hint">{waiting}</p>;
  return (
    <>
      <p class="hint">{words.wizardPage.lessons.effects}</p>
      <ul class="plain">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </>
  );
}
