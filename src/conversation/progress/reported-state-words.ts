import { lexicon } from '../../question/mentions/lexicon.ts';

/** Words by which people report, with their marks. */
export const REPORTED_STATE_LEXICON = lexicon(
  {
    done: `
    xong, đã xong, xong rồi, đã xong rồi, làm xong, đã làm xong, thực hiện xong, đã thực hiện xong, triển khai xong, đã triển khai xong,
    hoàn thành, đã hoàn thành, hoàn thành rồi, hoàn thành xong, đã hoàn thành xong, hoàn tất, đã hoàn tất, báo cáo hoàn thành, báo cáo xong,
    báo xong, đã báo cáo xong, done, is done, are done, finished, completed, complete, all done`,
    running: `
    đang, gần xong, gần hoàn thành, sắp xong, sắp hoàn thành, chưa xong, chưa hoàn thành, chưa làm xong, mới làm, mới làm
    được, đã làm được, làm được, mới được, mới đạt, in progress, under way, underway, ongoing, working on, not done yet, not yet done`,
    paused: `
    tạm dừng, tạm thời dừng, đang tạm dừng, đã tạm dừng, tạm hoãn, đang tạm hoãn, tạm ngưng, tạm ngừng, dừng lại, phải
    dừng, dừng, hoãn, hoãn lại, đã hoãn, bị hoãn, xin hoãn, paused, pause, on hold, suspended`,
    void: `
    hủy, huỷ, không còn hiệu lực, hết hiệu lực, đã hết hiệu lực, bị thay thế, đã bị thay thế, được thay thế, đã được thay thế, đã bãi bỏ, bị bãi bỏ, bãi bỏ, hủy
    bỏ, huỷ bỏ, đã hủy, đã huỷ, không phải làm nữa, không phải thực hiện nữa, không còn phải làm, không còn phải thực
    hiện, không làm nữa, không thực hiện nữa, no longer in force, no longer needed, no longer required, cancelled, void`,
  },
  ['dừng', 'hoãn', 'hủy', 'huỷ'],
);

/** Words of a state that say nothing further, and so are no note; longest first. */
export const PLAIN_STATE_WORDS = `
  đang thực hiện, đang triển khai, đang tiến hành, đang làm, đang xử lý, đang, đã hoàn thành xong, đã hoàn thành, hoàn thành rồi, hoàn thành xong,
  hoàn thành, đã hoàn tất, hoàn tất, đã thực hiện xong, thực hiện xong, đã triển khai xong, triển khai xong, đã làm xong, làm xong, đã xong rồi, đã xong, xong rồi, xong, báo cáo, đã tạm
  dừng, đang tạm dừng, tạm thời dừng, tạm dừng, tạm hoãn, tạm ngưng, tạm ngừng, dừng lại, hoãn lại, không còn hiệu lực, đã hết hiệu lực, hết hiệu
  lực, mới làm được, mới được, mới đạt, đã làm được, làm được, đạt được, đạt, được, khoảng, tiến độ, progress, in progress, under way, underway, ongoing, working on, is done, all
  done, done, finished, completed, complete, paused, on hold, no longer in force, no longer needed, at, about`;
