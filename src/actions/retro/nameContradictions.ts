import { contradictions } from '../../core/lessons/contradictions';
import { parseRule } from '../../core/lessons/parseRule';
import { fillIn } from '../../locales/fillIn';
import { openTable } from '../../sheets/openTable';
import type { OpenRetro } from './openRetro';
import type { PartDone } from './retroPart';

/** Names rules of 经验库, and actions of this retro, that cannot both be kept. */
export function nameContradictions(open: OpenRetro): PartDone {
  const { retro } = open;
  const lessons = open.tab('lessons');
  const texts = [
    ...(lessons ? openTable(lessons, 'lessons').rows.map(({ is }) => is.rule) : []),
    ...(['wins', 'misses'] as const).flatMap((key) =>
      openTable(retro, key).rows.map(({ is }) => is.action),
    ),
  ];
  const rules = [...new Set(texts)].flatMap((id) => {
    const rule = parseRule(id);
    return rule ? [{ id, rule }] : [];
  });
  const against = contradictions(rules);
  // Each pair is known from both sides.
  const pairs = rules.flatMap(({ id }, i) =>
    (against.get(id) ?? []).flatMap((other) =>
      rules.findIndex((rule) => rule.id === other) > i ? [{ a: id, b: other }] : [],
    ),
  );
  const said = pairs.map((pair) => fillIn(retro.locale.retroWords.said.contradiction, pair));
  return { added: 0, updated: 0, said };
}
