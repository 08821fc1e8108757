import type { Draft } from '../../sheets/draftStore';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import type { Layouts } from '../../tabs/newCampaign/compileCampaign';
import type { Desk } from '../desk/openDesk';
import type { Undo } from '../desk/undo';

/** What a step works with. `draft` is as saved after the step before. */
export interface Setup {
  readonly context: CampaignContext;
  readonly desk: Desk;
  readonly layouts: Layouts;
  readonly draft: Draft;
  readonly undo: Undo;
  /** The execution before may have ended in the middle of the step to do. */
  readonly mayBeBegun?: boolean;
}
