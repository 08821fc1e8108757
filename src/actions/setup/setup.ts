import type { Draft } from '../../sheets/draftStore';
import type { CampaignContext } from '../../tabs/campaignContext';
import type { Layouts } from '../../tabs/planCampaign';
import type { Desk } from '../openDesk';
import type { Undo } from '../undo';

/** What a step works with. `draft` is as saved after the step before. */
export interface Setup {
  readonly context: CampaignContext;
  readonly desk: Desk;
  readonly layouts: Layouts;
  readonly draft: Draft;
  readonly undo: Undo;
}
