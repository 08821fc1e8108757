import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry, MenuItem } from '../../gas/runtime';
import { deskState } from '../deskState';

/** The add-on's menus, as under a spreadsheet's title. */
export function MenuBar({ run }: { run: (fn: string) => void }) {
  return (
    <nav class="menu-bar">
      {deskState.menus.value.map((menu) => (
        <Menu key={menu.title} title={menu.title} items={menu.items} run={run} />
      ))}
    </nav>
  );
}

type Items = MenuEntry['items'];

/**
 * A menu button after the pattern of the ARIA practices: arrows move, Escape closes. A submenu opens in its place:
 * there is room for it on a phone too.
 */
function Menu({ title, items, run }: { title: string; items: Items; run: (fn: string) => void }) {
  const [open, setOpen] = useState(false);
  const [submenu, setSubmenu] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return setSubmenu(undefined);
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: MouseEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('mousedown', outside);
    return () => removeEventListener('mousedown', outside);
  }, [open]);
  const move = (event: KeyboardEvent) => {
    const entries = [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (event.key === 'Escape') {
      setOpen(false);
      box.current?.querySelector('button')?.focus();
    }
    if (to === undefined) return;
    event.preventDefault();
    entries[(to + entries.length) % entries.length]?.focus();
  };
  const choose = (fn: string) => {
    setOpen(false);
    run(fn);
  };
  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {title} ▾
      </button>
      {open && (
        <div role="menu" tabIndex={-1} aria-label={title} onKeyDown={move}>
          {items.map((item, index) => {
            if (item === null) return <hr key={`line ${index.toString()}`} />;
            if ('fn' in item) return <Entry key={item.fn} item={item} choose={choose} />;
            const isOpen = submenu === item.title;
            return (
              <Fragment key={item.title}>
                <button
                  type="button"
                  role="menuitem"
                  aria-haspopup="menu"
                  aria-expanded={isOpen}
                  onClick={() => setSubmenu(isOpen ? undefined : item.title)}
                >
                  {item.title}
                  <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
                </button>
                {isOpen && (
                  <div role="menu" aria-label={item.title} class="submenu">
                    {item.items.map((inner) =>
                      inner && 'fn' in inner ? (
                        <Entry key={inner.fn} item={inner} choose={choose} />
                      ) : null,
                    )}
                  </div>
                )}
              </Fragment>
            );
          })}
        </div>
      )}
    </div>
  );
}

function Entry({ item, choose }: { item: MenuItem; choose: (fn: string) => void }) {
  return (
    <button type="button" role="menuitem" onClick={() => choose(item.fn)}>
      {item.label}
    </button>
  );
}
