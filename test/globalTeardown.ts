export { stopTrial as default } from './support/trialServer';
