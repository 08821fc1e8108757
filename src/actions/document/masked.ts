import type { CampaignDocument } from '../../core/document/document';
import { maskNames } from '../../core/document/maskNames';
import { LIST_OR_SLASH, LIST_SLASH_OR_BLANK, partsOf } from '../../core/signs/separators';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows } from '../../sheets/blockRows';
import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import { workbookSettings } from '../desk/workbookSettings';

/** Columns that name people, in whatever tab. */
const PEOPLE = [
  'owner',
  'executor',
  'consulted',
  'informed',
  'contact',
  'substitute',
  'confirmer',
  'approver',
  'trainer',
  'silencedBy',
];

/** Where a document is made from: the settings, tabs that name people (read only when asked), and others by name. */
interface Sources {
  readonly settings: OurTab<'settings'> | undefined;
  readonly tabs: () => readonly (OurTab | undefined)[];
  readonly others?: readonly string[];
}

/** The document with names masked, where 设置 asks for that; roles and groups stay. */
export function masked(
  document: CampaignDocument,
  { settings, tabs, others = [] }: Sources,
): CampaignDocument {
  if (!settings || !workbookSettings(settings, settings.locale).masksNames) return document;
  const texts = tabs().flatMap((our) => (our ? [...columnTexts(our), ...briefTexts(our)] : []));
  return maskNames(document, [...texts, ...others].flatMap(namesOf));
}

function columnTexts(our: OurTab): string[] {
  return our.tab.blocks.flatMap(({ key, columns }) => {
    const keys = columns.map((column) => column.key).filter((name) => PEOPLE.includes(name));
    return blockRows(our, key).flatMap(({ cells }) => keys.map((name) => textOf(cells[name])));
  });
}

/** The plan names people in its brief too: who owns it, and 运营负责人 李四 of each part. */
function briefTexts(our: OurTab): string[] {
  if (!isTab(our, 'plan')) return [];
  const { marked } = openTable(our, 'brief');
  const team = partsOf(marked('team')?.is.content ?? '', LIST_OR_SLASH);
  return [marked('owner')?.is.content ?? '', ...team.map((part) => part.replace(/^\S+\s+/, ''))];
}

/** 张三 李四 are two; Li Lei is one, and Project lead none. */
function namesOf(text: string): string[] {
  return partsOf(text, LIST_OR_SLASH)
    .flatMap((part) => (/[A-Za-z]/.test(part) ? [part] : partsOf(part, LIST_SLASH_OR_BLANK)))
    .filter((name) => name.length > 1 && keyOfWord('role', name) === undefined);
}
