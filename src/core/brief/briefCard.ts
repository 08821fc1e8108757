import type { CampaignDocument, DocumentPart } from '../document/document';

/** Lines that belong together; those of a platform or a gap have a heading. */
export interface BriefGroup {
  readonly heading?: string;
  readonly lines: readonly string[];
}

/** A part of a brief as groups of lines. */
export interface BriefSection {
  readonly heading: string;
  readonly groups: readonly BriefGroup[];
}

/** The brief as a document and a card are made from it. */
export interface Brief {
  readonly title: string;
  /** Language of the texts, as in `<html lang>`. */
  readonly language: string;
  /** Where it stands; shown below the title. */
  readonly head: BriefSection;
  readonly agenda: string;
  readonly sections: readonly BriefSection[];
}

/** A brief as plain lines, to be sent. */
export interface BriefCard {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** Lines below a heading are marked, so that the heading is seen in plain text. */
const BELOW = '· ';

export function briefCard({ title, head, agenda, sections }: Brief): BriefCard {
  const lines = (groups: readonly BriefGroup[]) =>
    groups.flatMap(({ heading, lines: own }) =>
      heading === undefined ? own : [heading, ...own.map((line) => BELOW + line)],
    );
  return {
    title,
    sections: [
      { heading: head.heading, lines: [...lines(head.groups), agenda] },
      ...sections.map(({ heading, groups }) => ({ heading, lines: lines(groups) })),
    ],
  };
}

export function briefDocument(brief: Brief): CampaignDocument {
  const { title, language, head, agenda, sections } = brief;
  return {
    title,
    language,
    parts: [
      ...partsOf(head.groups),
      { kind: 'note', text: agenda },
      ...sections.flatMap(({ heading, groups }): DocumentPart[] => [
        { kind: 'heading', text: heading },
        ...partsOf(groups),
      ]),
    ],
  };
}

function partsOf(groups: readonly BriefGroup[]): DocumentPart[] {
  return groups.flatMap(({ heading, lines }, i): DocumentPart[] => {
    if (heading !== undefined)
      return [{ kind: 'heading', text: heading, level: 3 }, ...listOf(lines)];
    // Below a group with a heading a list would seem to belong to it; a list of one is none.
    const stands = lines.length === 1 || groups[i - 1]?.heading !== undefined;
    return stands ? lines.map((text) => ({ kind: 'paragraph', text })) : listOf(lines);
  });
}

function listOf(items: readonly string[]): DocumentPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
