import type { LessonChange } from '../../core/lessons/lessonPlan';
import { isAbout } from '../../core/lessons/topics';
import { fillIn } from '../../locales/fillIn';
import { type CampaignContext, phaseWord } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { metricCells, numberOrText } from '../model/metricCells';
import { notedText } from '../monitor/notedText';

export type Change<D extends LessonChange['do']> = Extract<LessonChange, { do: D }>;

/** A task that the scenario knows keeps its texts and people; another is the project lead's. */
export function taskRow(change: Change<'task'>, context: CampaignContext): Row {
  const { template, locale, personOf } = context;
  const { words } = locale;
  const texts: Readonly<Record<string, { name: string; deliverable: string; criterion: string }>> =
    locale.tasks;
  const task = template.tasks.find(({ key }) => isAbout(texts[key]?.name ?? '', change.name));
  const text = task && texts[task.key];
  return {
    cells: {
      id: change.id,
      name: text?.name ?? change.name,
      platform: change.platform || words.allPlatforms,
      owner: personOf(task?.owner ?? 'projectLead'),
      start: change.start,
      due: change.due,
      status: words.taskStatus.notStarted,
      kind: words.taskKind[task?.kind ?? (change.isTest ? 'test' : 'task')],
      stage: words.taskStage[task?.stage ?? (change.isTest ? 'testing' : 'preparation')],
      deliverable: text?.deliverable || null,
      criterion: text?.criterion || null,
      executor: task?.executor === undefined ? null : personOf(task.executor),
      anchor: 'start',
    },
  };
}

export function pieceRow(
  { subject, channel, date, round: n }: Change<'piece'>,
  cite: string,
  context: CampaignContext,
): Row {
  const { locale, phases, personOf } = context;
  const phase = phases.find(({ start, end }) => start <= date && date <= end) ?? phases[0];
  return {
    cells: {
      phase: phase ? phaseWord(phase.kind, context) : null,
      date,
      channel,
      theme: fillIn(locale.lessonRules.round, { subject, round: n }),
      form: null,
      count: 1,
      owner: personOf('communityOperator'),
      status: locale.words.contentStatus.planned,
    },
    notes: { theme: cite },
  };
}

/** The board's rows of a metric with another line. */
export function watched(
  rows: readonly Row[],
  { metric, threshold, limit }: Change<'threshold'>,
): Row[] {
  return rows.map((row) => {
    if (row.cells.metric !== metric) return row;
    const unit = String(row.cells.unit ?? '');
    const target = numberOrText(limit, unit);
    return {
      ...row,
      cells: { ...row.cells, threshold, target, noted: notedText(threshold, unit) },
    };
  });
}

export function limitRow(
  { metric, threshold, limit }: Change<'threshold'>,
  cite: string,
  { locale, personOf }: CampaignContext,
): Row {
  const { name, unit, format } = metricCells(metric, locale);
  const { marks } = locale.monitor;
  return {
    cells: {
      metric: name,
      platform: locale.words.allPlatforms,
      unit,
      target: numberOrText(limit, unit),
      threshold,
      direction: /^[<≤]/.test(limit) ? marks.lower : marks.higher,
      noted: notedText(threshold, unit),
      owner: personOf('projectLead'),
      action: cite,
    },
    formats: { target: format, live: format },
  };
}

export function riskRow(
  { name }: Change<'risk'>,
  cite: string,
  { locale, personOf }: CampaignContext,
): Row {
  return {
    cells: {
      kind: name,
      description: cite,
      action: fillIn(locale.lessonRules.backupPlan, { subject: name }),
      likelihood: locale.words.level.medium,
      impact: locale.words.level.high,
      owner: personOf('projectLead'),
    },
  };
}
