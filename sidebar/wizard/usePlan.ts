import { useEffect, useState } from 'preact/hooks';
import type { CampaignPlan } from '../../src/actions/setup/planCampaign';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { failure } from '../bridge/failure';
import { call } from '../bridge/server';
import type { Wizard } from './useWizard';

/** What the script would make of the request: asked again when the request says something else. */
export function usePlan(wizard: Wizard, request: CampaignRequest) {
  const [plan, setPlan] = useState<CampaignPlan>();
  const [problem, setProblem] = useState('');
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request is compared by what it says
  useEffect(() => {
    let isOld = false;
    setPlan(undefined);
    setProblem('');
    call('planCampaign', request)
      .then((answer) => {
        if (isOld) return;
        if (answer.ok) setPlan(answer);
        else wizard.refuse(answer.issues);
      })
      .catch((error) => !isOld && setProblem(failure(error)));
    return () => {
      isOld = true;
    };
  }, [asked]);
  return { plan, problem };
}
