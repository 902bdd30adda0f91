import type { Job, JobResults } from './jobs.ts';

/** The process that `runInProcess` starts: one job as a message, its figures as another. It loads what the job needs. */
async function work(job: Job): Promise<JobResults[Job['kind']]> {
  switch (job.kind) {
    case 'build':
      return (await import('./build-index.ts')).buildIndex(job);
    case 'search':
      return (await import('./measure-search.ts')).measureSearch(job);
    case 'peer':
      return (await import('./measure-peer.ts')).measurePeer(job);
  }
}

process.once('message', async (job) => {
  const figures = await work(job as Job);
  process.send?.(figures, () => process.exit(0));
});
