import { lexicon } from './lexicon.ts';

/** What the words of asking tell about the intent. */
export const CUE_LEXICON = lexicon(
  {
    who: `
      ai, những ai, là ai, do ai, cho ai, với ai, giao cho ai, giao ai, bên nào, đơn vị nào, đơn vị gì,
      những đơn vị nào, các đơn vị nào, cơ quan nào, cơ quan gì, những cơ quan nào, sở nào, những sở nào,
      các sở nào, ngành nào, sở ngành nào, ban ngành nào, phòng nào, địa phương nào, xã nào, phường nào, bộ nào, những bộ nào, các bộ nào, tổ chức nào,
      tổ nào, người nào, thuộc về ai, trách nhiệm của ai, của ai, who, whom, whose, which agency, which
      agencies, which department, which departments, which ministry, which commune, which unit, which units, which office, which body,
      what department, what agency`,
    when: `
      khi nào, bao giờ, lúc nào, ngày nào, hạn nào, hạn chót, thời hạn, thời hạn là, hạn là, hạn hoàn
      thành, thời gian hoàn thành, hạn bao giờ, hạn khi nào, hạn cuối, hạn xử lý, tháng mấy, quý mấy, ngày
      mấy, hạn ngày nào, đến bao giờ, đến khi nào, mấy giờ, hôm nào, chậm nhất khi nào, chậm nhất ngày nào, chậm nhất bao giờ, muộn nhất khi nào, thời hạn bao lâu, bao lâu, hôm nào,
      hạn hôm nào, hạn mới, lùi hạn, được lùi hạn, lùi thời hạn, mấy ngày nữa hết hạn, mấy ngày nữa đến hạn, mấy ngày nữa tới hạn, bao nhiêu ngày nữa hết hạn,
      bao nhiêu ngày nữa đến hạn, bao lâu nữa hết hạn, bao lâu nữa đến hạn, bao giờ hết hạn, bao giờ đến hạn, khi nào hết hạn, khi nào đến hạn, when, what date,
      deadline, due date, by when, how soon`,
    what: `
      là gì, là nhiệm vụ gì, là việc gì, nội dung gì, what is, what's, what are`,
    deliverable: `
      sản phẩm là gì, sản phẩm gì, sản phẩm của nhiệm vụ, sản phẩm của việc, sản phẩm nhiệm vụ, sản phẩm đầu ra, sản
      phẩm đầu ra là gì, sản phẩm phải nộp, sản phẩm phải nộp là gì, sản phẩm thế nào, nộp sản phẩm gì, phải có sản phẩm gì, ra sản
      phẩm gì, kết quả đầu ra, kết quả đầu ra là gì, deliverable of, what is the deliverable, what is the product`,
    count: `
      bao nhiêu, có bao nhiêu, mấy, có mấy, mấy lần, mấy cuộc, mấy đơn vị, tổng số, số lượng, tổng cộng, đếm, how many, number of, count`,
    'count-tasks': `
      mấy việc, mấy nhiệm vụ, mấy đầu việc, mấy công việc, có mấy việc, có mấy nhiệm vụ, bao nhiêu việc, bao
      nhiêu nhiệm vụ, bao nhiêu đầu việc, có bao nhiêu việc, có bao nhiêu nhiệm vụ, how many tasks, number of tasks`,
    'how-much': `
      how much, tỷ lệ, tỉ lệ, phần trăm, bao nhiêu phần trăm, bao nhiêu tiền, kinh phí, rate`,
    task: `
      nhiệm vụ, các nhiệm vụ, những nhiệm vụ, nhiệm vụ nào, nhiệm vụ gì, việc, những việc, các việc, việc
      nào, việc gì, những việc gì, những việc nào, đầu việc, công việc, công việc nào, công việc gì, task,
      tasks, duty, duties, jobs, to-do, todo, deadlines, deliverable, deliverables, assignments, obligations`,
    duty: `
      phải làm, phải làm gì, cần làm, cần làm gì, làm gì, làm những gì, phải thực hiện, phải hoàn thành,
      cần hoàn thành, phải nộp, phải báo cáo, phải trình, thực hiện gì, hoàn thành gì, còn phải, nên làm
      gì, phải xong, trách nhiệm gì, có trách nhiệm gì, được giao gì, được giao những gì, được giao, được
      phân công, phân công gì, giao gì, giao những gì, gì phải làm, have to, has to, must, need to, needs
      to, due to, to deliver, deliver, assigned, assigned to, given to, was given, were given, been given, is given, are given, supposed to, required to, obliged to`,
    list: `
      danh sách, liệt kê, danh mục, thống kê, kể ra, cho xem, xem, hiển thị, tổng hợp các việc, tổng hợp nhiệm vụ, tổng hợp việc, tổng hợp các nhiệm vụ,
      list, show, show me, list all, tất cả, toàn bộ, all`,
    ranking: `
      xếp hạng, bảng xếp hạng, xếp loại theo số, nhiều việc nhất, nhiều nhiệm vụ nhất, nhiều nhất, đứng
      đầu, top, ranking, rank, ranked, most, the most, nặng nhất, mỗi đơn vị, mỗi sở, mỗi cơ quan, từng
      đơn vị, từng sở, từng cơ quan, theo đơn vị, theo từng đơn vị, per agency, by agency, per department,
      by department, each agency, each department`,
    least: `
      ít việc nhất, ít nhiệm vụ nhất, ít nhất, thấp nhất, least, fewest, the fewest`,
    indicator: `
      chỉ tiêu, các chỉ tiêu, những chỉ tiêu, chỉ tiêu nào, những chỉ tiêu nào, chỉ số nào, indicator,
      indicators, target, targets, kpi`,
    'not-met': `
      chưa đạt, không đạt, chưa hoàn thành, chưa đạt được, dưới mức, thấp hơn, chưa đạt yêu cầu, không
      hoàn thành, hụt, trượt, not met, unmet, not reached, missed, below target, not achieved, failed, are
      not met, not been met, short of`,
    met: `
      đạt, đã đạt, vượt, đã vượt, đạt được, đã hoàn thành, met, reached, achieved, exceeded, are met, been
      met`,
    content: `
      nói gì, nói về, nói về gì, nói về việc gì, về việc gì, nội dung, nội dung chính, nội dung là gì, gồm
      những gì, gồm gì, bao gồm những gì, có gì, có những gì, có nội dung gì, quy định gì, quy định những
      gì, quy định về, yêu cầu gì, yêu cầu những gì, tóm tắt, tóm lược, giao những gì, giao gì, là văn bản
      gì, là văn bản nào, nói những gì, nêu gì, nêu những gì, chỉ đạo gì, chỉ đạo những gì, kết luận gì,
      kết luận những gì, say, says, summary, summarise, summarize, about what, what about, contain,
      contains`,
    signing: `
      ai ký, người ký, ký ngày nào, ký khi nào, ký bao giờ, ai kí, người kí, do ai kí, kí ngày nào, kí khi nào, ký ngày mấy, ban hành khi nào, ban hành ngày nào, ban hành
      bao giờ, ngày ban hành, ai ban hành, cơ quan nào ban hành, do ai ban hành, do ai ký, nơi nhận, gửi
      ai, gửi cho ai, gửi những ai, gửi cho những ai, gửi đến ai, gửi tới ai, gửi đến những ai, addressed to, signed by, số mấy, số bao nhiêu, còn hiệu lực không, còn hiệu lực, có hiệu lực
      khi nào, hiệu lực từ, hiệu lực, who signed, when issued, issued when, who issued, in force`,
    papers: `
      văn bản nào, những văn bản nào, các văn bản nào, văn bản gì, tài liệu nào, những tài liệu nào, quyết
      định nào, kế hoạch nào, công văn nào, nghị quyết nào, thông báo nào, báo cáo nào, chỉ thị nào,
      chương trình nào, which document, which documents, which decision, which plan, what document, what
      documents, danh sách văn bản, danh sách các văn bản, các văn bản, những văn bản, documents, bao nhiêu văn bản, mấy văn bản, list of documents, how many documents, có những văn bản nào, có văn bản nào, kho có những văn bản nào, kho có văn bản nào, trong kho có những văn bản nào, trong kho có văn bản nào, kho có bao nhiêu văn bản, danh mục văn bản, văn bản trong kho, list documents`,
    done: `
      đã hoàn thành, đã xong, đã thực hiện, hoàn thành được, đã làm được, đã triển khai, đã đạt, đã làm
      xong, đã làm, làm được gì, completed, finished, accomplished`,
    how: `
      gồm những ai, gồm ai, gồm những cơ quan nào, gồm cơ quan nào, gồm những đơn vị nào, gồm những sở nào,
      thế nào, như thế nào, ra sao, tại sao, vì sao, ở đâu, bằng cách nào, kết quả, tình hình, có phải, là
      ai, đạt bao nhiêu, đạt mấy, để làm gì, dùng để làm gì, dùng làm gì, how, why, where, is it true, tiến độ`,
  },
  ['xem', 'top', 'mấy', 'đạt', 'hụt', 'có mấy'],
);
