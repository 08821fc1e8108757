/** What `dist/Code.js` begins with: how a script project is recognised as ours. */
export const BANNER = '// Campaign Desk (活动作战台). Built from src/; change it there.\n';
