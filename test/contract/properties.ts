import { type Behaviour, same, thrown } from './assert';

type Properties = GoogleAppsScript.Properties.Properties;

/** Names that the suite uses, so that others' properties stay. */
const NAME = 'contract';
const USED = ['', '2', '3'].map((end) => NAME + end);

function withProperties(work: (properties: Properties) => void): void {
  const properties = PropertiesService.getUserProperties();
  try {
    work(properties);
  } finally {
    for (const name of USED) properties.deleteProperty(name);
  }
}

/** What is stored beside the workbook. */
export const properties: Behaviour[] = [
  {
    name: 'properties are set together, read together, and others stay',
    run: () =>
      withProperties((properties) => {
        properties.setProperty(NAME, 'old');
        properties.setProperties({ contract2: '二', contract3: '3' });
        const all = properties.getProperties();
        same(
          USED.map((name) => all[name]),
          ['old', '二', '3'],
        );
      }),
  },
  {
    name: 'a property holds at most 9 KB, in bytes',
    run: () =>
      withProperties((properties) => {
        properties.setProperty(NAME, 'x'.repeat(9_000));
        thrown(() => properties.setProperty(NAME, '活'.repeat(9_000)));
        same(properties.getProperty(NAME)?.length, 9_000);
      }),
  },
  {
    name: 'properties of the document and of the person are apart',
    run: () =>
      withProperties((properties) => {
        properties.setProperty(NAME, 'mine');
        same(PropertiesService.getDocumentProperties().getProperty(NAME), null);
      }),
  },
];
