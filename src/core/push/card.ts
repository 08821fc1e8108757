/** A message for people: one for each slot of a campaign, or one for each thing that happened. */
export interface Card {
  /** A card is laid into the outbox once for each key, such as '618|45460/21:00'. */
  readonly key: string;
  /** Code of the campaign. */
  readonly campaign: string;
  readonly title: string;
  readonly sections: readonly CardSection[];
}

export interface CardSection {
  /** May be empty. */
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The sections of a card as Markdown; what people wrote cannot become a link, emphasis or a mention. */
export function cardMarkdown({ sections }: Pick<Card, 'sections'>): string {
  return sections
    .map(({ heading, lines }) =>
      [
        ...(heading === '' ? [] : [`**${plainText(heading)}**`]),
        ...lines.map((line) => `- ${plainText(line)}`),
      ].join('\n'),
    )
    .filter((section) => section !== '')
    .join('\n\n');
}

/** One line without the marks of Markdown that chats act on. */
function plainText(text: string): string {
  return text.replace(/[*[\]`]/g, fullWidth).replace(/\s*[\r\n]+\s*/g, ' ');
}

/** How far the full-width forms of Unicode lie above ASCII. */
const FULL_WIDTH = 0xfee0;

/** A mark of ASCII in its full-width form, which looks the same and means nothing to a chat. */
export function fullWidth(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) + FULL_WIDTH);
}
