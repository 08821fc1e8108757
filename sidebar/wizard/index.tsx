import { call } from '../bridge/server';
import { openPage } from '../openPage';
import { language, words } from '../words';
import { App } from './app';

openPage(
  words.wizard.title,
  words.wizardPage.loading,
  () => call('startWizard', language),
  (start) => <App start={start} />,
);
