import type { Google } from './claspStandIn';
import { type DeployDesk, deployDesk } from './deployDesk';

/** The desks of a file's tests, one after another: each is taken away when its test ends. */
export function desks() {
  let desk: DeployDesk;
  afterEach(() => desk.close());
  return {
    /** Sits down at a new one, with the answers of whoever is asked. */
    sit(answers: Parameters<typeof deployDesk>[0] = []): DeployDesk {
      desk = deployDesk(answers);
      return desk;
    },
    /** Ids of the spreadsheets and scripts that are there. */
    made: () => Object.keys(desk.google().spreadsheets),
    scripts: () => Object.keys(desk.google().scripts),
    pushes: () => desk.google().calls.filter((call) => call === 'push').length,
    /** How a call of clasp is to end before its time, once. */
    plan: (at: string, how: Google['breaks'][number]['how'], says = '') =>
      desk.change(({ breaks }) => {
        breaks.push({ at, how, says });
      }),
  };
}
