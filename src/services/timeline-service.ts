import type { Page, ReportView } from '../domain/views.js';
import type { LinkService, ReportsRequest } from './link-service.js';
import type { ReadScope } from './ports.js';
import { unseen } from './unseen.js';

/** What happened around an entity or source, in order of time. */
export class TimelineService {
  constructor(private readonly links: LinkService) {}

  /** @throws AsterismError NOT_FOUND for an id that no visible report names */
  async timeline(
    { id, ...page }: Omit<ReportsRequest, 'of'> & { readonly id: string },
    scope: ReadScope,
  ): Promise<Page<ReportView>> {
    const [[seen], [listed]] = await Promise.all([
      this.links.seenOf([id], scope),
      this.links.reportsOf([{ of: id, ...page }], scope),
    ]);
    if (!seen?.reports.count || !listed) throw unseen('entity or source', id);
    return { ...listed, total: seen.reports };
  }
}
