import type { RecogniseCase, ShortCase } from "./recognise-case.ts";

/** Several people, or several numbers of one, set apart by "、", "/", 或, bars, tabs and lines. */
export const peopleInLists: readonly ShortCase[] = [
  ["手机号：13800138000、13900139000、13700137000", 3],
  ["邮箱：zw@example.com、ln@example.com、wf@example.org", 3],
  ["邮箱：zw@example.com/ln@example.com", 2],
  ["邮箱：zw@example.com或ln@example.com", 2],
  ["身份证号：440305196210262971、61011319991113423X", 2],
  ["身份证号：440305196210262971 / 61011319991113423X", 2],
  ["手机号：13800138000或13900139000", 2],
  ["张伟的电话：13800138000、13900139000", 1],
  ["李娜 13800138000/13900139000", 1],
  ["联系电话：13800138000、13900139000（张伟）", 1],
  ["姓名：李娜\n手机：13912345678\n备用手机：13800138001", 1],
  ["姓名：李娜\n手机：13912345678\n备用手机：13800138001\n邮箱：ln@example.com", 1],
  ["参会人员：吕嘉/戴丽/韦涵", 3],
  ["参会人员：吕嘉；戴丽；韦涵", 3],
  ["参会人员：吕嘉 | 戴丽 | 韦涵", 3],
  ["参会人员：吕嘉\t戴丽\t韦涵", 3],
  ["参会人员：杜国燕\n邹若\n林海\n会议地点：三楼", 3],
  ["参会人员：张伟、李娜、安全组", 2],
  ["IMEI：490154203237518，MAC地址：00:1A:2B:3C:4D:5E", 1],
  ["IMEI：490154203237518，IMEI：356938035643809", 2],
  ["患者李娜，13912345678；家属王强 13712345678", 2],
  ["姓名：张伟，联系电话13800138000。张伟今天再次来电，仍未解决。", 1],
  ["投保人：杨佳 手机：13800138000\n被保险人：韩新\n出险经过：被保险人韩新在家中摔倒，经医院诊断为右股骨骨折", 2, 1],
  ["收件人：ln@example.com\n\n李娜您好，\n\n感谢投递，面试时间另行通知。", 1],
  ["董文豪：好的\n赵芳玉：收到", 2],
  ["[10:01] 董文豪: 好的\n[10:02] 赵芳玉: 收到\n[10:03] 董文豪: 谢谢", 2],
  ["步骤一：打开\n步骤二：保存\n高度：120\n宽度：80", 0],
  ["1.ZHANG/WEI MR 2.LI/NA MS  CA1501 Y FR25DEC PEKSHA HK2 0830 1040\nSSR FOID CA HK1 NI440305196210262971/P1\nSSR FOID CA HK1 NI61011319991113423X/P2", 2],
  ["1.README/CHANGES 2.SRC/INDEX", 0],
];

/** The nearer label decides between documents that look alike. */
export const documentsOfOne: readonly RecogniseCase[] = [
  { text: "护照号E12345678，港澳通行证C12345678", people: 1, kinds: ["passport", "hk_macao_permit"] },
  { text: "港澳通行证：C12345678，护照：E12345678", people: 1, kinds: ["passport", "hk_macao_permit"] },
];
