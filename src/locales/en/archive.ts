import type { archive as zhArchive, archiveIssues as zhIssues } from '../zh-CN/archive';

/** What is said about archiving a campaign and bringing it back. */
export const archive: typeof zhArchive = {
  menu: { archive: 'Archive a campaign', restore: 'Restore an archived campaign' },
  prompt: {
    nothingToArchive: 'There is no campaign to archive.',
    nothingToRestore: 'No campaign is archived.',
    against: 'Not finished yet:\n{list}',
    archive:
      'Archiving “{name}” hides its {tabs} tabs:\n{list}\n\nIts row in the overview and all its data stay, and new campaigns can still go by its results and its days; it is no longer checked, alerted or reminded of. It can be restored at any time. Archive it?',
    archived:
      '“{name}” is archived. To get its tabs back, use the menu item “Restore an archived campaign”.',
    restored: '“{name}” is restored; its tabs are back.',
  },
  toast: {
    archived:
      '“{name}” is archived and its tabs are hidden. Set its state to Active to restore it.',
    restored: '“{name}” is restored; its tabs are back.',
  },
};

/** Issues of archiving. */
export const archiveIssues: typeof zhIssues = {
  archiveRunning:
    'The campaign ends on {end} (today is {today}). Archive it then, or confirm in the preview that you want to now.',
  archiveOpenAlerts:
    '{count} alerts are open: {list}. Deal with them first, or confirm in the preview that you want to archive.',
  archiveOpenIssues:
    '{count} problems are not solved: {list}. Solve them in the issue log first, or confirm in the preview that you want to archive.',
  isArchived: 'Campaign “{value}” is archived already.',
  notArchived: 'Campaign “{value}” is not archived: there is nothing to restore.',
  archiveFailed:
    'Not done; the campaign and its tabs are as they were. Reason: {reason}. Please try again; if it fails again, send this sentence to your administrator.',
};
