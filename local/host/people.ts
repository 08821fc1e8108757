import type { BookState } from '../gas/runtime';

export interface Actor {
  readonly name: string;
  readonly authorized: boolean;
}

/** The people of a workbook, each with user properties of their own. */
export class People {
  private readonly stores = new Map<string, Map<string, string>>();
  inFront: Actor = { name: '', authorized: true };

  constructor(
    private readonly book: BookState,
    saved: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
  ) {
    for (const [name, values] of Object.entries(saved))
      this.stores.set(name, new Map(Object.entries(values)));
    this.stores.set('', book.properties.user);
  }

  /** What people with names have stored. */
  saved(): Record<string, Record<string, string>> {
    const named = [...this.stores].filter(([name]) => name !== '');
    return Object.fromEntries(named.map(([name, store]) => [name, Object.fromEntries(store)]));
  }

  /** Who acts from now on; what is not said stays. */
  as(person: Partial<Actor>): void {
    this.inFront = { ...this.inFront, ...person };
    this.book.properties.user = this.storeOf(this.inFront.name);
  }

  /** Someone acts, as triggers do, while another person may sit in front. */
  whileActing<T>(name: string, work: (actor: Actor) => T): T {
    const { inFront } = this;
    this.as({ name, authorized: true });
    try {
      return work(this.inFront);
    } finally {
      this.as(inFront);
    }
  }

  private storeOf(name: string): Map<string, string> {
    const store = this.stores.get(name) ?? new Map<string, string>();
    this.stores.set(name, store);
    return store;
  }
}
