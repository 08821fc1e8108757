import { contradictions } from '../../core/retro/contradictions';
import { fillIn } from '../../locales/fillIn';
import { ruleLimit } from '../../locales/ruleLimit';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OpenRetro } from './openRetro';
import type { PartDone } from './retroPart';

/** Names rules of 经验库, and actions of this retro, that ask for different limits of the same thing. */
export function nameContradictions(open: OpenRetro): PartDone {
  const { retro } = open;
  const lessons = open.tab('lessons');
  const texts = [
    ...(lessons ? blockRows(lessons).map(({ cells }) => textOf(cells.rule)) : []),
    ...['wins', 'misses'].flatMap((key) =>
      blockRows(retro, key).map(({ cells }) => textOf(cells.action)),
    ),
  ];
  const rules = [...new Set(texts)].flatMap((text) => ruleLimit(text) ?? []);
  const said = contradictions(rules).map(([a, b]) =>
    fillIn(retro.locale.retroWords.said.contradiction, { a, b }),
  );
  return { added: 0, updated: 0, said };
}
