import { lexicon } from './lexicon.ts';

/** Words for how tasks stand by what was reported, with their marks. */
export const PROGRESS_LEXICON = lexicon({
  'done-in-time': `
      hoàn thành đúng hạn, hoàn thành đúng thời hạn, hoàn thành đúng tiến độ, hoàn thành trước hạn, hoàn thành kịp
      hạn, hoàn thành trong hạn, xong đúng hạn, xong trước hạn, xong kịp hạn, done on time, done in time, completed on time,
      completed in time, finished on time, finished in time`,
  'done-late': `
      hoàn thành quá hạn, hoàn thành trễ hạn, hoàn thành trễ, hoàn thành chậm hạn, hoàn thành chậm, hoàn thành muộn,
      xong quá hạn, xong trễ hạn, xong trễ, xong muộn, done late, completed late, finished late`,
  'open-in-time': `
      chưa hoàn thành trong hạn, chưa hoàn thành còn hạn, chưa hoàn thành còn trong hạn, chưa hoàn thành nhưng còn
      hạn, chưa hoàn thành mà còn hạn, chưa xong nhưng còn hạn, chưa xong mà còn hạn, chưa xong còn hạn, chưa xong trong hạn, open and within time`,
  'open-late': `
      chưa hoàn thành quá hạn, chưa hoàn thành đã quá hạn, chưa hoàn thành và quá hạn, chưa xong quá hạn, chưa xong đã quá hạn`,
  done: `
      đã hoàn thành, đã xong, đã làm xong, làm xong, đã hoàn tất, đã thực hiện xong, xong rồi, hoàn thành rồi, đã hoàn
      thành xong, đã báo cáo hoàn thành, báo cáo hoàn thành, báo cáo xong, đã báo xong, are done, is done, were done, done,
      are completed, completed, are finished, finished`,
  open: `
      chưa hoàn thành, chưa xong, chưa làm xong, chưa hoàn tất, chưa báo cáo hoàn thành, còn dang dở, unfinished, not done,
      not finished, not completed, not yet done`,
  running: `
      đang thực hiện, đang triển khai, đang làm, đang làm dở, đang tiến hành, đang xử lý, đang giải quyết, in progress,
      under way, underway, ongoing`,
  paused: `
      tạm dừng, đang tạm dừng, bị tạm dừng, tạm hoãn, tạm ngưng, tạm ngừng, bị hoãn, đang hoãn, paused, on hold, suspended`,
  void: `
      không còn hiệu lực, hết hiệu lực, không còn phải làm, không còn phải thực hiện, no longer in force, no longer needed`,
  'no-report': `
      chưa có báo cáo, chưa báo cáo, không có báo cáo, chưa thấy báo cáo, chưa ai báo cáo, chưa gửi báo cáo, chưa được
      báo cáo, chưa có ai báo cáo, chưa có báo cáo nào, chưa báo cáo gì, chưa cập nhật, chưa có cập nhật, chưa cập nhật tiến độ, no report, no reports, no
      report yet, not reported, not been reported, unreported, without report, without a report, without reports`,
});

/** Turns that ask how one task stands, or all of them. */
export const STATUS_LEXICON = lexicon({
  status: `
      xong chưa, đã xong chưa, làm xong chưa, đã làm xong chưa, hoàn thành chưa, đã hoàn thành chưa, xong hay chưa, đã xong
      hay chưa, hoàn thành hay chưa, đã hoàn thành hay chưa, đến đâu rồi, tới đâu rồi, làm đến đâu, làm tới đâu, làm đến đâu
      rồi, làm tới đâu rồi, thực hiện đến đâu, thực hiện đến đâu rồi, thực hiện tới đâu, triển khai đến đâu, triển khai đến đâu rồi, tiến độ
      đến đâu, tiến độ tới đâu, tiến độ đến đâu rồi, tiến độ tới đâu rồi, tiến độ thế nào, tiến độ ra sao, tiến độ nhiệm vụ, tiến độ việc, tiến độ của nhiệm vụ, done yet, finished yet, completed yet,
      progress of, status of`,
  summary: `
      tình hình thực hiện nhiệm vụ, tình hình thực hiện các nhiệm vụ, kết quả thực hiện nhiệm vụ, kết quả thực hiện các nhiệm vụ, tiến độ thực hiện nhiệm
      vụ, tiến độ thực hiện các nhiệm vụ, tiến độ các nhiệm vụ, tình hình thực hiện, tiến độ thực hiện, theo bốn loại, theo 4 loại, theo bốn nhóm, theo 4 nhóm, task status, status of tasks, status of the tasks,
      progress of the tasks, progress of tasks`,
});
