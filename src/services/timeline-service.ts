import type { Page, ReportView } from '../domain/views.js';
import type { LinkService, ReportsRequest } from './link-service.js';
import type { ReadScope } from './ports.js';

/** What happened around an entity or source, in order of time. */
export class TimelineService {
  constructor(private readonly links: LinkService) {}

  async timeline(
    { id, ...page }: Omit<ReportsRequest, 'of'> & { readonly id: string },
    scope: ReadScope,
  ): Promise<Page<ReportView>> {
    const [answer] = await this.links.reportsOf([{ of: id, ...page }], scope);
    return answer!;
  }
}
