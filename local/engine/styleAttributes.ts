import type { IStyleData, Nullable } from '@univerjs/core';

/** How each attribute that scripts set lies in Univer's style, and its default when unset. */
export const STYLE_ATTRIBUTES = {
  background: {
    to: (v) => ({ bg: v === null ? null : { rgb: v } }),
    from: (s) => s?.bg?.rgb,
    none: '#ffffff',
  },
  fontColor: {
    to: (v) => ({ cl: v === null ? null : { rgb: v } }),
    from: (s) => s?.cl?.rgb,
    none: '#000000',
  },
  bold: {
    to: (v) => ({ bl: v ? 1 : 0 }),
    from: (s) => (s?.bl === undefined ? undefined : s.bl === 1),
    none: false,
  },
  italic: {
    to: (v) => ({ it: v ? 1 : 0 }),
    from: (s) => (s?.it === undefined ? undefined : s.it === 1),
    none: false,
  },
  strikethrough: {
    to: (v) => ({ st: { s: v ? 1 : 0 } }),
    from: (s) => s?.st && s.st.s === 1,
    none: false,
  },
  fontSize: { to: (v) => ({ fs: v }), from: (s) => s?.fs, none: 10 },
  horizontalAlignment: {
    to: (v) => ({ ht: ALIGN.indexOf(String(v ?? 'general')) }),
    from: (s) => (s?.ht ? ALIGN[s.ht] : undefined),
    none: 'general',
  },
  verticalAlignment: {
    to: (v) => ({ vt: VERTICAL.indexOf(String(v ?? 'bottom')) }),
    from: (s) => (s?.vt ? VERTICAL[s.vt] : undefined),
    none: 'bottom',
  },
  wrap: {
    to: (v) => ({ tb: v ? 3 : 1 }),
    from: (s) => (s?.tb === undefined ? undefined : s.tb === 3),
    none: true,
  },
  /** The line below a cell. */
  bottomLine: {
    to: (v) => ({ bd: { b: v === null ? null : { s: 1, cl: { rgb: v } } } }),
    from: (s) => s?.bd?.b?.cl?.rgb,
    none: null,
  },
  numberFormat: {
    to: (v) => ({ n: v === null || v === 'General' ? null : { pattern: v } }),
    from: (s) => s?.n?.pattern,
    none: 'General',
  },
} as const satisfies Record<string, Attribute>;

export type StyleAttribute = keyof typeof STYLE_ATTRIBUTES;
export type StyleValue = string | number | boolean | null;

interface Attribute {
  readonly to: (value: StyleValue) => object;
  readonly from: (style: Nullable<IStyleData>) => unknown;
  readonly none: StyleValue;
}

const ALIGN = ['general', 'left', 'center', 'right'];
const VERTICAL = ['', 'top', 'middle', 'bottom'];
