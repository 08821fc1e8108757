import type { DocumentPart } from '../../core/document/document';
import { tallyFeedback } from '../../core/feedback/tallyFeedback';
import { tallySentence } from '../../locales/tallySentence';
import { feedbackRows } from '../../rows/feedback';
import type { OurTab } from '../../sheets/ourTab';
import { sameCode } from '../desk/openDesk';

const COUNTED = ['complaint', 'suggestion', 'praise'] as const;

/** What customers said of rules, discount, product, service and logistics; nothing without feedback. */
export function feedbackParts(
  feedback: OurTab<'feedback'> | undefined,
  code: string,
  now: number,
): DocumentPart[] {
  if (!feedback) return [];
  const own = feedbackRows(feedback).filter(({ campaign }) => sameCode(campaign, code));
  if (own.length === 0) return [];
  const { locale } = feedback;
  const { words } = locale;
  const { column } = locale.feedback.block.feedback;
  const tally = tallyFeedback(own, now);
  const head = [column.theme, ...COUNTED.map((label) => words.feedbackLabel[label]), column.score];
  const rows = tally.themes.map(({ theme, complaints, suggestions, praise, score }) => [
    words.feedbackTheme[theme],
    ...[complaints, suggestions, praise].map(String),
    score === undefined ? '\u2013' : String(score),
  ]);
  return [
    { kind: 'heading', text: locale.feedback.said.title, level: 3 },
    { kind: 'paragraph', text: tallySentence(tally, locale) },
    ...(rows.length === 0
      ? []
      : [{ kind: 'table', head, rows, numeric: [1, 2, 3, 4] } as const satisfies DocumentPart]),
  ];
}
