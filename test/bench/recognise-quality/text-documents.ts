import { type BusinessDocument, json, prose } from "./business-document.ts";
import { madeUpPeople, madeUpPerson } from "./made-up-person.ts";
import type { Random } from "./random.ts";

/** Support tickets: a requester, a description with her own numbers, an order, the support mailbox. */
export function ticket(random: Random): BusinessDocument {
  const [p, other] = madeUpPeople(random, 2);
  if (p === undefined || other === undefined) throw new Error("two people were asked for");
  const order = `1${random.digits(10)}`;
  switch (random.int(0, 4)) {
    case 0:
      return json(
        "ticket",
        {
          ticket: {
            subject: "退款一直没到账",
            requester: { name: p.name, email: p.email },
            comment: { body: `您好，我是${p.name}，订单号 ${order}，手机 ${p.mobile}，麻烦尽快处理。` },
            priority: "high",
          },
        },
        1,
        0,
      );
    case 1:
      return json(
        "ticket",
        {
          title: "收货地址修改",
          description: `客户${p.name}（${p.mobile}）要求把收货人改成${other.name}，电话${other.mobile}。`,
          created_at: 1790000000,
          channel: "support@example.com",
        },
        2,
        0,
      );
    case 2:
      return prose(
        "ticket",
        `工单号：WO${random.digits(10)}\n客户姓名：${p.name}\n联系电话：${p.mobile}\n邮箱：${p.email}\n问题描述：设备序列号 SN${random.digits(10)}，开机后报错 0x80070005，已重启。\n处理人：客服一组`,
        1,
        0,
      );
    case 3:
      return prose("ticket", `客户来电，称银行卡 ${p.bankCard} 被重复扣款。客户姓名${p.name}，回电号码${p.mobile}。客服热线 400-820-8820 已登记。`, 1, 1);
    default:
      return json(
        "ticket",
        {
          fields: {
            summary: "无法登录",
            description: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: `用户 ${p.email} 无法登录，手机号 ${p.mobile}` }] }] },
            project: { key: "SUP" },
          },
        },
        1,
        0,
      );
  }
}

/** Group chats: people are handed on by number, name and address; greetings and times carry nobody. */
export function chat(random: Random): BusinessDocument {
  const people = madeUpPeople(random, random.int(2, 4));
  const [a, b] = people;
  if (a === undefined || b === undefined) throw new Error("two people were asked for");
  switch (random.int(0, 4)) {
    case 0:
      return prose("chat", `请联系 ${a.name} ${a.mobile}，银行卡 ${a.bankCard}；另外抄送 ${b.email}`, 2, 1);
    case 1:
      return prose(
        "chat",
        `今天的面试安排：\n${people.map((p, i) => `${i + 1}. ${p.name} ${p.mobile} ${10 + i}:00`).join("\n")}\n收到请回复`,
        people.length,
        0,
      );
    case 2:
      return prose("chat", people.map((p) => `${p.name}：${p.mobile}`).join("，"), people.length, 0);
    case 3:
      return json(
        "chat",
        {
          channel: "C024BE91L",
          text: `${a.name}的手机号是${a.mobile}，身份证${a.residentId}，麻烦帮忙订票 G1234`,
          ts: "1790000000.000100",
          blocks: [
            {
              type: "rich_text",
              elements: [
                { type: "rich_text_section", elements: [{ type: "text", text: `${a.name}的手机号是${a.mobile}，身份证${a.residentId}，麻烦帮忙订票 G1234` }] },
              ],
            },
          ],
        },
        1,
        0,
      );
    default:
      return prose("chat", `${a.name}(${a.mobile})和${b.name}(${b.mobile})明天到上海，车牌${a.plate}`, 2, 0);
  }
}

/** What is pasted into an assistant: lists, tables with and without a header, letters, medical notes. */
export function prompt(random: Random): BusinessDocument {
  const people = madeUpPeople(random, random.int(3, 15));
  const [a, b] = people;
  if (a === undefined || b === undefined) throw new Error("two people were asked for");
  const wrap = (text: string, count: number, sensitive: number) =>
    json(
      "prompt",
      {
        action: "next",
        messages: [{ id: "aaa21c5f-7c1b-4c3a-9a50-0f5e4a3d2c1b", author: { role: "user" }, content: { content_type: "text", parts: [text] } }],
        model: "auto",
        timezone_offset_min: -480,
      },
      count,
      sensitive,
    );
  switch (random.int(0, 7)) {
    case 0:
      return wrap(
        `帮我把下面的客户名单按城市分组：\n姓名\t手机\t身份证\n${people.map((p) => `${p.name}\t${p.mobile}\t${p.residentId}`).join("\n")}`,
        people.length,
        0,
      );
    case 1:
      return wrap(
        `| 姓名 | 部门 | 月薪 | 邮箱 |\n|---|---|---|---|\n${people.map((p) => `| ${p.name} | 研发 | ${random.int(9000, 50000)} | ${p.email} |`).join("\n")}\n\n请算出平均工资`,
        people.length,
        people.length,
      );
    case 2:
      return wrap(
        `请帮我润色这封邮件：\n\n${a.name}您好，\n您的护照（护照号 ${a.passport}）已办理完成，请于周五前来领取，有问题请拨打 ${a.mobile}。\n\n祝好`,
        1,
        0,
      );
    case 3:
      return wrap(`患者${a.name}，${a.gender}，${random.int(20, 80)}岁，身份证号${a.residentId}，确诊2型糖尿病5年，请给出饮食建议。`, 1, 1);
    case 4:
      return wrap(`下面是员工信息，请转成 JSON：\n${people.map((p) => `${p.name},${p.mobile},${p.email}`).join("\n")}`, people.length, 0);
    case 5:
      return wrap(`写一个正则表达式匹配中国手机号和身份证号，要求 11 位数字，以 1 开头。`, 0, 0);
    case 6:
      return wrap(`把这些号码去重：\n${people.map((p) => p.mobile).join("\n")}`, people.length, 0);
    default:
      return wrap(`${a.name}月薪 23000，身份证 ${a.residentId}；${b.name}月薪 18500，身份证 ${b.residentId}。谁的个税更高？`, 2, 2);
  }
}

/** Applications: a résumé is one person, though it names a referee; lists of candidates are many. */
export function recruiting(random: Random): BusinessDocument {
  const people = madeUpPeople(random, random.int(3, 10));
  const [a, b] = people;
  if (a === undefined || b === undefined) throw new Error("two people were asked for");
  switch (random.int(0, 4)) {
    case 0:
      return prose(
        "recruiting",
        `个人简历\n\n姓名：${a.name}\n性别：${a.gender}\n出生日期：${a.birthDate}\n手机：${a.mobile}\n邮箱：${a.email}\n\n工作经历\n2019.07-2023.06 示例科技有限公司 高级工程师\n负责支付系统开发，QPS 提升 300%\n\n教育背景\n2015.09-2019.06 示例大学 计算机科学与技术 本科`,
        1,
        0,
      );
    case 1:
      return prose("recruiting", `姓名：${a.name}\n手机：${a.mobile}\n期望薪资：25000\n\n推荐人：${b.name}\n推荐人电话：${b.mobile}`, 2, 1);
    case 2:
      return json(
        "recruiting",
        {
          candidates: people.map((p) => ({
            candidateName: p.name,
            phone: p.mobile,
            email: p.email,
            expectedSalary: random.int(10000, 50000),
            resumeUrl: `https://files.example.com/r/${random.digits(10)}.pdf`,
          })),
          jobId: 20260901,
        },
        people.length,
        people.length,
      );
    case 3:
      return json(
        "recruiting",
        {
          interview: {
            candidate: { name: a.name, mobile: a.mobile },
            interviewer: { name: b.name, email: b.email },
            time: "2026-09-03T10:00:00+08:00",
            meetingId: "886 2345 6789",
          },
        },
        2,
        0,
      );
    default: {
      const child = madeUpPerson(random, { child: true });
      return json(
        "recruiting",
        { event: "亲子开放日报名", 家长: { 姓名: a.name, 手机: a.mobile }, 子女: [{ 姓名: child.name, 身份证号: child.residentId }] },
        2,
        1,
      );
    }
  }
}
