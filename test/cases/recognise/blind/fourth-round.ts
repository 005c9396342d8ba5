import type { BlindText } from "./blind-text.ts";

/** Texts and payloads of all kinds, written when the third round had been mended. */
export const fourthRound: readonly BlindText[] = [
  [
    2,
    "帮我把这段话改成正式一点的邮件,语气客气些:\n‹n:陈立平›老师,上次您说报价单里运费那一栏不对,我让‹n:孙悦›重新核了一遍,确实是按旧费率算的。新版周五前发到您的邮箱‹e›,麻烦查收。",
  ],
  [
    1,
    '【工单】登录验证码收不到\n客户反馈:昨天换了新手机之后,App 一直提示"短信已发送",但是始终收不到。\n客户姓名:‹n:何俊›\n绑定号码:‹m›\n已排查:短信通道正常,黑名单里没有这个号。请二线看一下是不是运营商那边拦截了。',
  ],
  [1, "A:‹n:罗晓敏›什么时候回来上班?项目这边等她拍板\nB:她三月二号剖的,产假要休到八月中\nA:那么久,身体恢复得怎么样\nB:说是伤口有点感染,还在换药", 1],
  [
    4,
    "二季度交付复盘会 会议纪要\n出席:‹n:张建国›、‹n:李雯›、‹n:欧阳旭›、‹n:冯涛›\n缺席:王总(出差)\n1. ‹n:李雯›汇报华东区三个延期项目的原因,主要是硬件到货晚。\n2. ‹n:欧阳旭›提出验收标准要在合同里写死。\n3. 下次会议由‹n:冯涛›组织。",
  ],
  [
    2,
    "请根据下面的门诊记录写一份给家属的说明,不要用太多术语:\n患者‹n:周桂兰›,女,67岁,2型糖尿病十二年,近一月多饮多尿,糖化血红蛋白 9.2%,足背动脉搏动减弱。建议住院调整胰岛素。\n说明发给她儿子‹n:徐斌›,手机‹m›。",
    1,
  ],
  [
    2,
    "把这段判决书摘要翻译成英文:\n原告‹n:吴海燕›,女,‹b›出生,住‹a›。\n被告‹n:郑楷›,男,2019年因犯盗窃罪被判处有期徒刑八个月。\n原告诉称,被告租用其门面房后拒不搬离。",
    1,
  ],
  [1, "货已经装好了,拉货的刘师傅电话‹m›,车牌‹plate›,大概下午四点到你们仓库后门,保安那边提前打个招呼,不然不让进。"],
  [
    2,
    "帮我起草一条发给家长的微信,委婉一点:\n三年级2班的‹n:林子墨›最近上课总走神,数学小测只考了61分,跟同桌也闹过两次矛盾。家长是‹n:林伟›,希望他这周能来学校聊一聊。",
    1,
  ],
  [
    1,
    "Please write an invitation letter for a business visa. The visitor is ‹n:Zhang Weiming›, passport number ‹p›, senior buyer at our Ningbo office. Purpose: supplier audit. Keep it to one page and leave the consulate name blank.",
  ],
  [1, "客户‹n:黄志强›看了三套都嫌贵,他自己说税后月收入三万五左右,去年信用卡有两次逾期,银行那边征信过不过得了要先问一下。帮我写个跟进话术,先别提首付的事。", 1],
  [1, "财务同事好:\n供应商尾款之外,还有一笔个人劳务费请安排。收款人‹n:谢芳›,招商银行苏州分行,卡号‹card›,发票已交前台。\n谢谢!", 1],
  [
    1,
    "Draft a first written warning to ‹n:Li Jianing› (staff no. ‹emp›) for being late nine times since May. Tone: firm but not hostile. Mention that the handbook requires two warnings before any pay deduction is discussed.",
  ],
  [1, "在吗,帮我看下这段该怎么回\n——‹n:马小龙›说他上周查出来肺结核,问能不能居家办公,还问单位食堂会不会通知别人\n我是 HRBP,怕说错话", 1],
  [
    1,
    "尊敬的客户经理:\n我司联系人变更,原对接人已离职,今后请联系采购部‹n:蔡文静›,手机‹m›,邮箱‹e›。对账单仍寄原地址,发票抬头不变。\n顺祝商祺\n无锡某某精密机械有限公司",
  ],
  [
    2,
    "年度调薪名单请帮我整理成通知函,一人一份:\n‹n:彭辉›,现月薪 18,500,调整后 20,300,7 月起生效;\n‹n:曾雅琪›,现月薪 13,200,调整后 14,000,7 月起生效。\n通知里别出现百分比。",
    2,
  ],
  [
    1,
    "Summarize this for the insurer, please: ‹n:Wu Jiahao›, 男, 41, admitted 14 June with acute appendicitis, laparoscopic appendectomy 当天完成, 术后体温 38.1, discharged on day 4. 报告里的 WBC 是 15.6。语气 formal 一点。",
    1,
  ],
  [1, "6/12 电话回访‹n:田志远›(采购总监),对方说今年预算冻结到九月,让国庆前再联系。喜欢钓鱼,可以聊这个破冰。下次跟进:9月20日。他的微信是‹wx›,别发群发消息。"],
  [
    2,
    "客户‹n:董梅›来电投诉:快递被放在驿站没通知,联系电话‹m›。\n派件员说打过电话没人接,当时是邻居‹n:潘国庆›代收的,电话‹m2›。\n处理意见:致电道歉,补发优惠券一张。",
  ],
  [
    1,
    '帮我判断这种情况公司能不能解除合同:员工‹n:袁大鹏›入职时填"无犯罪记录",背调公司反馈他 2017 年因故意伤害被判缓刑。岗位是夜班保安,入职满四个月,试用期已过。',
    1,
  ],
  [1, "导游提醒:23 号团里的‹n:马依努尔·买买提›是穆斯林,全程清真餐,每天需要安排做礼拜的时间,酒店房间朝向也请问一下前台。其他客人没有特殊要求。", 1],
  [
    1,
    "调度:‹n:蒋卫东›现在到哪了\n监控:06:12 出太仓港,07:40 过苏通大桥,08:05 在海门服务区停了二十五分钟,08:47 又上高速了,刚才定位在如皋东出口\n调度:那十点能到,跟收货方说一声",
    1,
  ],
  [
    1,
    "Dear Sir or Madam,\nYour contact for the tooling project will be ‹n:Chen Haoran› from 1 July. You can reach him at ‹e› or on his mobile ‹int:+86 136 7180 2245›. Please copy sales@example.cn on all drawings.\nBest regards,\nExport Department",
  ],
  [2, "根据下面信息写一份授权委托书:委托人‹n:余秀珍›,身份证‹id›;受托人‹n:余浩›,身份证‹id2›。委托事项:代为到社区服务中心领取人事档案,期限三个月,不得转委托。"],
  [1, "客服:您好,请问有什么可以帮您\n用户:我叫‹n:杜鹃›,尾款退款一直没到\n客服:请提供收款账号\n用户:建行‹card›\n客服:好的,已登记,1-3个工作日到账", 1],
  [1, "校医室您好:\n我班‹n:苏梓涵›(2016年生)对花生和芒果过敏,春游午餐请不要安排含坚果的点心。家长已签知情同意书,原件在班主任处。\n四年级组", 1],
  [3, "王姐:下周排班定了没\n我:‹n:叶青›早班,‹n:魏建军›晚班\n王姐:‹n:程丹›呢\n我:‹n:程丹›腰椎间盘突出犯了,医生让卧床两周,先不排", 1],
  [1, "NOTE this week\n- 给‹n:沈国平›寄 sample 两箱,地址‹a›,电话‹m›\n- 问印刷厂彩盒的 lead time\n- book 展会 badge before Friday\n- 打印机换 toner"],
  [
    1,
    "贷款部同事:\n客户‹n:任晓东›的材料补齐了,工商银行流水显示近六个月月均入账 42,680 元,账户余额 15.7 万,另有车贷未结清 6.3 万。请先出预审意见,客户催得比较急。",
    1,
  ],
  [
    2,
    "Hi ‹n:Kevin Zhou›,\n附件是 Q3 的 media plan,KOL 部分我还在等 agency 回复。‹n:姚思琪› 会在周三的 sync 上过一遍 budget split,你那边如果要加 Xiaohongshu 的投放,please let us know before Tuesday EOD。\nMarketing Ops",
  ],
  [
    1,
    "请帮我写一封内部通报,注意保护当事人:装配车间‹n:石磊›昨天下午操作冲床时右手食指、中指末节压断,已送市三院做再植手术,目前情况稳定。通报重点是安全教育,不要点名。",
    1,
  ],
  [
    4,
    "关于人事任免的通知\n各部门:经研究决定,任命‹n:廖永强›为生产部经理,‹n:邹慧›为质量部副经理;免去‹n:熊志刚›生产部经理职务,另有任用。行政部‹n:金岚›负责办理交接手续。以上任免自7月1日起执行。",
  ],
  [
    1,
    'me: how should I reply to this? 语气要 supportive\nher msg: "我是‹n:钟美玲›,最近确诊了中度抑郁,在吃舍曲林,可能这个 sprint 的进度跟不上,想申请减少 on-call"\nme: 我是她的 line manager',
    1,
  ],
  [
    1,
    "请帮我核对工资条是否算对:‹n:陆建平›,应发 16,800,社保个人 1,764,公积金 1,344,专项附加扣除 3,000,起征点 5,000,实发 13,521.24。累计预扣法,本月是入职第一个月。",
    1,
  ],
  [
    1,
    "请提炼争议焦点:申请人‹n:夏春梅›自2020年3月入职被申请人处任缝纫工,2023年9月经职业病诊断机构诊断为职业性噪声聋(四级伤残)。被申请人主张其听力损失与工作无关,拒绝支付一次性伤残补助金。",
    1,
  ],
  [1, "行政部:\n访客‹n:白雪松›明天上午十点到访三号楼,车牌‹plate›,请预留地下一层车位并制作临时门禁卡。接待人为研发中心值班台,分机 8021。"],
  [
    1,
    'Rewrite this so it sounds less cold: "We regret that ‹n:Fang Lihua› cannot be placed on the night shift. The occupational health report shows epilepsy with two seizures in the last six months, so working alone near machinery is not allowed." It goes to her department head.',
    1,
  ],
  [1, "小陈:新来的司机信息发我一下\n前台:‹n:崔大勇›,身份证‹id›,电话‹m›\n小陈:驾照复印件有吗\n前台:他说下午带过来"],
  [2, "夏令营分组备注(请整理成表格):\n‹n:韩一诺›,8岁,不会游泳,晚上怕黑,需要和老师住一层;\n‹n:唐沐辰›,11岁,轻度哮喘,随身带沙丁胺醇喷雾。", 2],
  [1, "房东‹n:侯建华›说空调坏了可以换,但要租客自己联系师傅,凭发票报。房子在‹a›,钥匙放门口密码盒。房东电话‹m›,晚上八点以后别打。"],
  [1, "各位评委:\n残疾人就业岗位的候选人‹n:江小敏›,视力二级残疾,持证,普通话流利,可使用读屏软件。面试请安排在一楼会议室,并准备电子版试题。\n人力资源部", 1],
  [
    3,
    "‹n:段誉辉›:接口文档谁更新的?参数名又变了\n‹n:雷婷›:我改的,昨天群里说过\n‹n:段誉辉›:没看到,下次直接@‹n:史建新›吧,网关那边也要同步\n‹n:史建新›:好的已同步",
  ],
  [
    1,
    "1:1 notes — ‹n:Grace Liang› mentioned she is 14 weeks pregnant, hasn't told the team yet. 想把 Q4 的 business trip 推掉,产假大概从明年一月开始。Follow up: check maternity policy with HR, keep it confidential.",
    1,
  ],
  [
    1,
    "帮我根据这份简历写三个面试问题:\n‹n:黎明轩›,本科,机械设计,六年经验,做过注塑模具和自动化夹具,熟悉 SolidWorks 和 UG,英语可读写,期望工作地佛山。联系邮箱‹e›,QQ ‹qq›。",
  ],
  [
    2,
    "Hello,\nThe signed NDA has come back from Shenzhen. It was countersigned by ‹n:Mr. Guo Zhenyu|Guo Zhenyu› (legal) and witnessed by ‹n:Shirley Deng›. Please file the scan and send the second original by courier to our head office.\nRegards,\nContract Administration",
  ],
  [
    1,
    "把下面这段感谢信翻译成日语,敬语要得体:感谢贵公司‹n:中村和也›先生在我们参观工厂期间的周到安排,样品已平安抵达青岛。我方工程师对贵司的洁净车间印象深刻,期待秋天再次拜访。",
  ],
  [
    1,
    '{"id":"50128","properties":{"firstname":"‹n:Xiaoyan›","lastname":"‹n:Xu›","email":"‹e›","mobilephone":"‹m›","company":"Ningbo Haitong Tools Co., Ltd.","lifecyclestage":"opportunity","hs_lead_status":"IN_PROGRESS"},"createdAt":"2025-04-02T07:14:09.221Z","archived":false}',
  ],
  [
    2,
    '{"ticket":{"id":884120,"subject":"无法导出发票","requester":{"name":"‹n:卢志华›","email":"‹e›"},"assignee":{"name":"‹n:丁晓彤›","email":"‹e2›"},"status":"open","priority":"normal","tags":["billing","export"],"description":"点击导出后页面空白,Chrome 126。"}}',
  ],
  [
    3,
    "工号,姓名,部门,基本工资,绩效,实发\n‹emp›,‹n:薛海波›,仓储,6200,1450,6938.20\n‹emp2›,‹n:阎丽娟›,品控,7100,1800,8013.55\n‹emp3›,‹n:余磊›,维修,6800,2100,8002.10",
    3,
  ],
  [
    3,
    "| 角色 | 姓名 | 分机 | 邮箱 |\n|---|---|---|---|\n| 产品 | ‹n:戴晓芸› | 6102 | ‹e› |\n| 设计 | ‹n:尹航› | 6117 | ‹e2› |\n| 研发 | ‹n:付国强› | 6130 | ‹e3› |",
  ],
  [1, "contact_name=‹n:孟庆国›\ncontact_mobile=‹m›\ncontact_address=‹a›\ndelivery_window=09:00-12:00\nleave_at_door=false\nparcel_count=3"],
  [
    2,
    "INSERT INTO crm_contact (id, full_name, phone, title, created_at) VALUES\n(10231, '‹n:秦淑芬›', '‹m›', '财务经理', '2025-06-01 09:12:33'),\n(10232, '‹n:江海›', '‹m2›', '仓库主管', '2025-06-01 09:15:02');",
  ],
  [
    1,
    "2025-06-17 14:03:22.118 INFO  [http-nio-8080-exec-7] c.e.sms.SmsService - send code template=LOGIN_CN to=‹m› bizId=900619274522118\n2025-06-17 14:03:22.640 WARN  [http-nio-8080-exec-7] c.e.sms.SmsService - provider latency 498ms",
  ],
  [
    1,
    '{"resourceType":"Condition","id":"c-3301","clinicalStatus":{"coding":[{"code":"active"}]},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"C50.9","display":"乳腺恶性肿瘤"}]},"subject":{"reference":"Patient/7781","display":"‹n:祝玉兰›"},"onsetDateTime":"2024-11-05"}',
    1,
  ],
  [
    1,
    '{"ok":true,"user":{"id":"U04K2M9QX","name":"sre-yhb","real_name":"‹n:杨海波›","tz":"Asia/Shanghai","profile":{"title":"SRE","phone":"‹m›","email":"‹e›","status_text":"","status_emoji":""},"is_admin":false,"is_bot":false}}',
  ],
  [
    2,
    '{"key":"PAY-1873","fields":{"summary":"Refund callback retried twice","reporter":{"displayName":"‹n:Wang Jingyi›"},"assignee":{"displayName":"‹n:Liu Zhipeng›"},"priority":{"name":"Medium"},"labels":["callback","idempotency"],"comment":{"total":0}}}',
  ],
  [
    1,
    '{"candidate":{"first_name":"‹n:Yuting›","last_name":"‹n:Shao›","emails":["‹e›"],"phone":"‹m›","applications":[{"job":"Data Analyst","stage":"Offer"}],"custom":{"current_salary_monthly_cny":21000,"expected_salary_monthly_cny":26000}}}',
    1,
  ],
  [
    1,
    '{"order_no":"SO-250618-0042","ship_to":{"receiver":"‹n:贺春燕›","tel":"‹m›","addr":"‹a›","zip":"215021"},"carrier":"JD","waybill":"JDVB2290418837162","items":[{"sku":"KT-0921-BLK","qty":2}]}',
  ],
  [
    2,
    '{"records":[{"id":"recA1x","fields":{"孩子姓名":"‹n:毛可欣›","年龄":6,"班级":"大二班","接送方式":"校车3号线"}},{"id":"recB7q","fields":{"孩子姓名":"‹n:邱浩宇›","年龄":5,"班级":"中一班","接送方式":"家长自接"}}]}',
    2,
  ],
  [
    1,
    '{"sid":"SM8f2c61d0a7e94b5d8c3f7a1be2d94c10","to":"‹int:+8613917740286›","from":"+15005550006","body":"您的包裹已到丰巢柜,取件码 408213","status":"delivered","num_segments":"1","error_code":null}',
  ],
  [1, "channel=wechat&username=‹n:liangshaofeng›&mobile=‹m›&agree=1&utm_source=moments&utm_campaign=618_presale&captcha=7k2p"],
  [
    1,
    '{"payee":{"name":"‹n:龚建设›","bank":"中国农业银行","branch":"合肥蜀山支行","account_no":"‹card›","id_no":"‹id›"},"amount":3860.00,"currency":"CNY","purpose":"兼职劳务费","batch":"PAY202506B"}',
    1,
  ],
  [
    1,
    "employee:\n  name: ‹n:潘美华›\n  employee_no: ‹emp›\n  department: 客户成功部\n  start_date: 2023-03-13\n  mailbox: ‹e›\n  groups: [cs-all, shanghai-office]\n  laptop: MBP14-0337",
  ],
  [
    2,
    '<Claim no="CL-77120">\n  <Insured name="‹n:俞建中›" mobile="‹m›"/>\n  <Handler name="‹n:倪佳›"/>\n  <Diagnosis>急性心肌梗死</Diagnosis>\n  <Hospital>市第一人民医院</Hospital>\n  <Surgery>冠状动脉支架植入</Surgery>\n</Claim>',
    1,
  ],
  [1, "BEGIN:VCARD\nVERSION:3.0\nFN:‹n:骆文斌›\nORG:佛山市某某陶瓷有限公司\nTITLE:外贸部经理\nTEL;TYPE=CELL:‹m›\nTEL;TYPE=WORK:‹l›\nEMAIL:‹e›\nEND:VCARD"],
  [
    3,
    "BEGIN:VEVENT\nUID:20250623T0600-weekly@example.com\nDTSTART;TZID=Asia/Shanghai:20250623T140000\nSUMMARY:供应商质量评审\nORGANIZER;CN=‹n:顾晓峰›:mailto:‹e›\nATTENDEE;CN=‹n:温倩›;PARTSTAT=ACCEPTED:mailto:‹e2›\nATTENDEE;CN=‹n:Patrick Lin›;PARTSTAT=TENTATIVE:mailto:‹e3›\nLOCATION:B座 1503\nEND:VEVENT",
  ],
  [
    1,
    '{"driver":"‹n:柳志刚›","plate":"‹plate›","trace":[{"t":"2025-06-18T06:02:11+08:00","lat":31.2987,"lng":120.5853},{"t":"2025-06-18T06:32:40+08:00","lat":31.4419,"lng":120.7012},{"t":"2025-06-18T07:05:57+08:00","lat":31.6501,"lng":120.7528}],"speed_max":86}',
    1,
  ],
  [2, "就诊号,姓名,性别,科室,项目,结果\nMZ0618-011,‹n:万佳丽›,女,检验科,乙肝表面抗原,阳性\n\n导出人:‹n:章磊›(信息科)", 1],
  [
    1,
    'mutation {\n  updateLead(id: "L-40921", input: {\n    name: "‹n:池海军›"\n    wechat: "‹wx›"\n    source: "广交会"\n    note: "要 CE 证书和 MOQ 500 的报价"\n  }) { id updatedAt }\n}',
  ],
  [
    2,
    '{"envelopeId":"c4f0c0de-71b2-4ad0-9c1f-2f5d9e0a6b37","emailSubject":"保密协议 待签署","recipients":{"signers":[{"recipientId":"1","name":"‹n:庄文杰›","email":"‹e›","routingOrder":"1"},{"recipientId":"2","name":"‹n:Ruan Meiqi›","email":"‹e2›","routingOrder":"2"}]},"status":"sent"}',
  ],
  [
    1,
    "commit 9b1f4e7c02d6a85b3ce1f0a9d7724c6d5be81f33\nAuthor: ‹n:Hao Pengfei› <‹e›>\nDate:   Tue Jun 17 21:44:05 2025 +0800\n\n    fix: 修复分页参数越界时返回 500 的问题",
  ],
  [
    1,
    "日期\t姓名\t假别\t事由\n2025-06-11\t‹n:詹秀英›\t病假\t急性胰腺炎住院\n2025-06-12\t‹n:詹秀英›\t病假\t急性胰腺炎住院\n2025-06-13\t‹n:詹秀英›\t病假\t急性胰腺炎住院",
    1,
  ],
  [1, "签收人改成‹n:施建华›,电话 ‹m:139-1571-8236›,原来那个空号别再打了。到货前半小时打,他在车间听不见微信。"],
  [1, "预约人:‹n:简雪梅›  联系方式:‹m:１５８６２２０４７１９›  预约时间:6月22日14点  备注:带样机"],
  [1, "语音转写:你记一下啊,我叫‹n:康建民›,电话‹m:幺三七洞六二幺八八四五›,对,就这个号,你让售后直接打给我就行,机器型号是 X200。"],
  [1, "租赁合同乙方:‹n:齐红霞›,证件号码 ‹id:330106 19870923 4821›。请按模板生成合同首页,其余条款不动。"],
  [1, '实名校验失败:输入 name=‹n:文静怡› idcard=‹id:42011119920416102x›,接口返回 "证件号格式错误",我怀疑是末位小写 x 没转大写,帮我看看正则。'],
  [1, "乘客证件号码(录入时用了全角):‹id:５１０１０４１９７９０３０８３１５４›,共 18 位,请转成半角再入库。"],
  [1, "退款到这张卡:‹card:6228 4803 7016 2588 419›,户名‹n:兰志成›,农行的。上次财务少打了一位退回来了,这次请核对两遍。", 1],
  [
    1,
    "Reimburse to card no. ‹card:6217-0013-8000-7419-269› (CCB, holder ‹n:TANG YUWEI›). The earlier transfer bounced because the holder name was written surname last.",
    1,
  ],
  [2, "投稿请同时发两位编辑:‹n:苗青›,‹e:miaoqing[at]example[dot]cn›;‹n:解晓丽›,‹e:xiexl#example.org›(把 # 换成 @)。正文不超过三千字,图片单独打包。"],
  [1, "加我吧,‹n:凌志豪›,薇信 ‹wx:lzh_0713tea›,扣扣 ‹qq:2 8831 0467› 也行,备注一下是看茶叶的,不然我不通过。"],
  [1, "退休手续核对:‹n:鲍秀芳›,档案里写‹b:六九年八月初三›,身份证上是‹b:1969.09.14›,以哪个为准?请引用相关规定说明。"],
  [1, "物业通知:请‹plate:苏 E·8K3 M2›车主尽快挪车,堵住消防通道了。登记车主为‹n:殷国栋›,电话打不通。"],
  [1, "新同事联系方式:‹n:Sophie Laurent›\nHK mobile ‹hk:(852) 6123-4789›\nUK ‹int:0044 7700 900 318›\n通讯录里请两个都录,国内号还没办下来。"],
  [
    1,
    "Please update the vendor master: freelancer ‹n:Jonas Keller›, IBAN ‹iban:DE89 3704 0044 0532 0130 00›, BIC as before. 之前那笔 1,250 欧被退回,改好以后请重新付款。",
    1,
  ],
  [1, "出票名有误,请更正:原 ‹n:LYU/XINRAN MS|LYU/XINRAN› ,护照上是 ‹n:LU/XINRAN MS|LU/XINRAN› ,中文名‹n:吕欣然›。护照号 ‹p›。姓氏拼写改动是否要退票重出?"],
  [1, "收货写‹n:麦家豪›就行,地址‹a:白云区机场路118号之二大院 6 栋(东梯)1204›,放门卫也可以,门卫姓什么我不记得了。"],
  [1, "‹n:佟海峰›入职体检是大三阳,转氨酶也高了一倍多,他自己问能不能先报到再复查。食堂后厨的岗位这种情况政策上怎么规定?请给出处。", 1],
  [1, "报警人‹n:焦艳›通过小程序发来实时位置 N30°14′52.3″ E120°09′07.8″,原地未动,已通知最近的救援站。请把坐标换算成十进制度。", 1],
  [
    2,
    "背调结论(内部):\n① ‹n:申志文›——有案底,2016 年醉驾拘役两个月;\n② ‹n:柯丽›——人行征信报告显示当前逾期 2 笔,被列为失信被执行人。\n请改写成可发给用人部门的中性表述。",
    2,
  ],
];
