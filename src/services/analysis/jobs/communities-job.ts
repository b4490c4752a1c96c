import { communitiesOf } from '../../../analysis/communities.js';
import { sha256 } from '../../../domain/sha256.js';
import type { AnalysisJob } from '../analysis-job.js';

/** One item for each group; its key names its members. */
export const communitiesJob: AnalysisJob = {
  name: 'communities',
  description: 'groups that hold together, with what holds them and how many links must be cut',
  defaults: { smallest: 3 },
  async *items({ options, projection }) {
    const { graph } = await projection();
    const { communities } = communitiesOf(graph, Number(options['smallest']));
    for (const { members, strength, reportIds } of communities)
      yield {
        key: `community:${sha256(members.join('\n'), 'base64url').slice(0, 22)}`,
        content: { size: members.length, members, ...strength },
        reportIds,
        entityIds: members,
      };
  },
};
