import type { BlindText } from "./blind-text.ts";

/** Bodies, logs, tables and code written for a third round, by somebody who had not seen the recognisers. */
export const thirdRoundPayloads: readonly BlindText[] = [
  [
    1,
    '{"properties":{"email":"‹e›","firstname":"‹n:文杰›","lastname":"‹n:周›","phone":"‹m›","company":"苏州澜拓自动化设备有限公司","jobtitle":"采购主管","lifecyclestage":"lead","hs_lead_status":"OPEN"},"associations":[]}',
  ],
  [
    2,
    '{\n  "attributes": {"type": "Contact", "url": "/services/data/v59.0/sobjects/Contact/0035g00000XyZ12AAD"},\n  "Id": "0035g00000XyZ12AAD",\n  "Name": "‹n:王晓梅›",\n  "Title": "设备部副经理",\n  "MobilePhone": "‹m›",\n  "Email": "‹e›",\n  "Account": {"Name": "无锡凯辰轴承股份有限公司", "Industry": "Manufacturing"},\n  "Owner": {"Name": "‹n:陈嘉怡›", "IsActive": true},\n  "LeadSource": "Trade Show",\n  "CreatedDate": "2025-04-17T02:33:10.000+0000"\n}',
  ],
  [
    2,
    '{"parent":{"database_id":"8f2c61d0a9b84d0f9d7a1f2b3c4d5e6f"},"properties":{"候选人":{"title":[{"text":{"content":"‹n:覃少华›"}}]},"手机":{"phone_number":"‹m›"},"邮箱":{"email":"‹e›"},"岗位":{"select":{"name":"嵌入式工程师"}},"目前税前月薪":{"number":23500},"内推人":{"rich_text":[{"text":{"content":"‹n:任倩› 结构组"}}]},"阶段":{"status":{"name":"二面"}}}}',
    1,
  ],
  [
    3,
    '{"records":[\n {"id":"recA1v7Kp","fields":{"宠物名":"团子","品种":"英短","主人":"‹n:张雅琴›","联系电话":"‹m›","就诊原因":"猫鼻支，打喷嚏三天"}},\n {"id":"recB9q2Lm","fields":{"宠物名":"Lucky","品种":"柯基","主人":"‹n:刘凯›","联系电话":"‹m2›","就诊原因":"绝育术后拆线"}},\n {"id":"recC4w8Zt","fields":{"宠物名":"花卷","品种":"布偶","主人":"‹n:欧阳舒婷›","联系电话":"‹m3›","就诊原因":"疫苗第二针"}}\n],"offset":"itrX/recC4w8Zt"}',
  ],
  [
    2,
    '{"channel":"#ehs-alert","username":"安全巡检机器人","blocks":[{"type":"header","text":{"type":"plain_text","text":"工伤快报 二号车间"}},{"type":"section","fields":[{"type":"mrkdwn","text":"*伤者:*\\n‹n:罗志坤›（‹emp›）"},{"type":"mrkdwn","text":"*伤情:*\\n左手食指末节骨折，已送市二院清创缝合"},{"type":"mrkdwn","text":"*上报人:*\\n‹n:赵敏洁›"},{"type":"mrkdwn","text":"*设备:*\\n冲床 C-07"}]}]}',
    1,
  ],
  [
    3,
    '{"key":"CRM-4821","fields":{"summary":"客户资料页手机号显示为空","issuetype":{"name":"Bug"},"reporter":{"displayName":"‹n:杨远›","active":true},"assignee":{"displayName":"‹n:Kevin Lau›","active":true},"description":"复现：搜索客户「‹n:王秀荣›」，证件号 ‹id›，进入详情，手机字段是空的，库里明明有 ‹m›。Chrome 124 / 测试环境 uat-3。","labels":["uat","p2"]}}',
  ],
  [
    1,
    '{"event":"Ride Completed","type":"track","properties":{"rider_name":"‹n:方子涵›","rider_phone":"‹m›","vehicle_type":"comfort","track":[{"t":"18:02:11","lat":31.22841,"lng":121.45512},{"t":"18:11:40","lat":31.21407,"lng":121.43790},{"t":"18:24:03","lat":31.19466,"lng":121.43673}],"drop_off":"虹梅路地铁站2号口"},"messageId":"ajs-next-1718-77"}',
    1,
  ],
  [
    1,
    '{"event_type":"form_response","form_response":{"form_id":"lT4Z3j","definition":{"title":"孕期瑜伽入课问卷"},"answers":[{"type":"text","text":"‹n:吴思敏›","field":{"ref":"name"}},{"type":"phone_number","phone_number":"‹m›","field":{"ref":"phone"}},{"type":"number","number":22,"field":{"ref":"孕周"}},{"type":"choice","choice":{"label":"前置胎盘（低置）"},"field":{"ref":"医生提示"}}]}}',
    1,
  ],
  [
    2,
    'mutation { create_item (board_id: 5512098831, group_id: "new_leads", item_name: "‹n:麦永康› 佛山门窗厂", column_values: "{\\"phone\\":{\\"phone\\":\\"‹m›\\",\\"countryShortName\\":\\"CN\\"},\\"text4\\":\\"负责人还有他合伙人 ‹n:冼桂芳›，微信 ‹wx2›\\",\\"status\\":{\\"label\\":\\"待回访\\"}}") { id } }',
  ],
  [
    1,
    '{"model":"gpt-4o","temperature":0.3,"messages":[{"role":"system","content":"你是资深HR，帮我润色简历。"},{"role":"user","content":"姓名：‹n:张俊鹏›\\n电话：‹m›\\n邮箱：‹e›\\n出生：‹b›\\n求职意向：供应链计划\\n2018-2022 宁波某注塑厂 PMC 专员，负责月度排产\\n2022-今 家电企业计划主管\\n请把工作经历改得更量化一点，别超过一页"}]}',
  ],
  [1, '{"khxm":"‹n:王海滔›","sjhm":"‹m›","sfzh":"‹id›","lxdz":"‹a›","khlx":"01","ywbh":"YW202505190087","bz":"客户自提"}'],
  [
    2,
    '{"pch":"DF0612","mx":[{"xh":1,"skrxm":"‹n:林丽娟›","skrzh":"‹card›","khh":"农行义乌稠城支行","je":"8600.00","yt":"五月工资"},{"xh":2,"skrxm":"‹n:车小军›","skrzh":"‹card2›","khh":"工行金华分行","je":"7350.50","yt":"五月工资"}],"zbs":2,"zje":"15950.50"}',
    2,
  ],
  [
    1,
    '{"就诊号":"MZ250611032","姓名":"‹n:朱国梁›","性别":"男","年龄":63,"联系电话":"‹m›","主诉":"反复胸闷气短两周，加重1天","初步诊断":"冠心病 不稳定型心绞痛","医嘱":["阿司匹林肠溶片 100mg qd","瑞舒伐他汀 10mg qn"],"接诊诊室":"心内二诊室"}',
    1,
  ],
  [
    6,
    "工号\t姓名\t应发\t个税\t实发\n‹emp:HZ0213›\t‹n:马建欣›\t14200\t386.20\t11870.55\n‹emp:HZ0219›\t‹n:高芸›\t12800\t241.00\t10733.10\n‹emp:HZ0224›\t‹n:李文博›\t19650\t1102.40\t15301.92\n‹emp:HZ0231›\t‹n:古丽娜·艾尔肯›\t11300\t128.75\t9566.40\n‹emp:HZ0240›\t‹n:王伟成›\t16900\t702.00\t13488.00\n‹emp:HZ0252›\t‹n:令狐晓›\t10500\t66.30\t9012.85",
    6,
  ],
  [
    2,
    "-- 修数据，生产先备份\nINSERT INTO t_customer (cust_name, id_card, mobile, addr, created_at) VALUES\n('‹n:黄雪›', '‹id›', '‹m›', '‹a›', '2025-05-08 10:21:33'),\n('‹n:刘志鹏›', '‹id2›', '‹m2›', '‹a2›', '2025-05-08 10:24:02');",
  ],
  [
    1,
    "UPDATE merchant_settle\n   SET acct_name='‹n:徐慧敏›', acct_no='‹card›', bank_branch='招商银行杭州高新支行', updated_by='system'\n WHERE merchant_id=880231 AND acct_status='FROZEN';\n为啥影响行数是0？",
    1,
  ],
  [
    1,
    "2025-06-11 09:14:52.331 ERROR [http-nio-8080-exec-7] c.e.sms.SmsService - send fail, to=‹m›, tpl=SMS_21450, name=‹n:米雪›, code=isv.BUSINESS_LIMIT_CONTROL\n2025-06-11 09:14:52.334 WARN  [http-nio-8080-exec-7] c.e.sms.RetryQueue - enqueue retry=1 delay=60s",
  ],
  [
    1,
    "BEGIN:VCARD\nVERSION:3.0\nN:‹n:Schneider›;‹n:Lukas›;;;\nFN:‹n:Lukas Schneider›\nORG:Brandt Spritzguss (Taicang) Co., Ltd.\nTITLE:Plant Manager\nTEL;TYPE=CELL:‹m›\nTEL;TYPE=WORK:‹l›\nEMAIL:‹e›\nEND:VCARD",
  ],
  [2, "帮我把这个排成英文，发给海外仓：\n收件人：‹n:何雨薇›\n电话：‹m›\n地址：‹a›\n寄件人：‹n:高明辉›\n寄件电话：‹m2›\n品名：样品布料 3卷\n备注：工作日送"],
  [
    3,
    "姓名\t基本工资\t绩效\t银行卡号\t开户行\n‹n:李美玲›\t6500\t2100\t‹card›\t交行昆山支行\n‹n:陈俊捷›\t7200\t1800\t‹card2›\t交行昆山支行\n‹n:边疆›\t5800\t1500\t‹card3›\t中行花桥支行\n这三个人十三薪怎么算，公式给我一个",
    3,
  ],
  [
    2,
    'def test_merge_contact():\n    a = Contact(name="‹n:王凤瑛›", phone="‹m›", addr="‹a›")\n    b = Contact(name="‹n:王凤霞›", phone="‹m2›")\n    # 名字相近但不是同一个人，不能合并\n    assert merge(a, b) is None',
  ],
  [
    1,
    '{"event":"lead.created","created_at":1749611233,"data":{"lead":{"nick":"阿美茶饮","contact_name":"‹n:容丽君›","contact_phone":"‹m›","wechat":"‹wx›","qq":"‹qq›","source":"抖音私信","intent":["加盟","设备"]}},"sign":"e0d12b7fa3"}',
  ],
  [
    3,
    "BEGIN:VEVENT\nUID:7f0b2a@calendar.example.cn\nDTSTART;TZID=Asia/Shanghai:20250618T140000\nDTEND;TZID=Asia/Shanghai:20250618T150000\nSUMMARY:模具试模评审\nORGANIZER;CN=‹n:苟立军›:mailto:‹e›\nATTENDEE;CN=‹n:Hiroshi Tanabe›;PARTSTAT=ACCEPTED:mailto:‹e2›\nATTENDEE;CN=‹n:柏雪›;PARTSTAT=NEEDS-ACTION:mailto:‹e3›\nLOCATION:3F 大会议室\nEND:VEVENT",
  ],
  [
    2,
    '"Lead ID","Last Name","First Name","Company","Mobile","Lead Owner"\n"00Q5g000008aBcD","‹n:Ning›","‹n:Haoyu›","Hefei Jingwei Optics","‹m›","‹n:Shelley Fang›"',
  ],
  [
    1,
    '{"users":[{"id":18220394411,"name":"‹n:慕容珊›","email":"‹e›","phone":"‹m›","role":"end-user","time_zone":"Beijing","locale":"zh-cn","notes":"老客户，喜欢电话沟通","suspended":false},{"id":18220394412,"name":"官方客服","email":"support@example.cn","phone":null,"role":"agent","suspended":false}],"count":2}',
  ],
  [
    1,
    '{"object":"block","type":"callout","callout":{"rich_text":[{"type":"text","text":{"content":"‹n:李静怡›（‹emp›）5月28日起休产前假，医院证明显示妊娠期高血压，需卧床。交接人待定。"}}],"icon":{"emoji":"📌"},"color":"yellow_background"}}',
    1,
  ],
  [
    3,
    "Name,Role,Email,WeChat,Joined\n‹n:Vivian Tao›,Account Manager,‹e›,‹wx›,2023-02-01\n‹n:Zhong Kaiwen›,Designer,‹e2›,‹wx2›,2023-07-17\n‹n:Rashid Karimov›,BD CIS,‹e3›,‹wx3›,2024-03-04",
  ],
  [
    2,
    '{"token":"","team_id":"T0AB","event":{"type":"message","channel":"C07OPS","text":"客户 ‹n:郑晓峰› 说快递没到，单号 SF‹#13›，他电话 ‹m›，仓库那边 ‹n:唐红›跟一下","ts":"1749612021.002100"},"type":"event_callback"}',
  ],
  [
    2,
    '{"type":"admin_note","body":"用户 ‹n:许小琴›（‹e›）申请取消课程，理由是被确诊中度抑郁，正在服用舍曲林，提供了诊断书。班主任 ‹n:申屠亮› 已同意全额退。","conversation_id":"215470001377"}',
    1,
  ],
  [
    1,
    '{"id":706405506930370084,"email":"‹e›","first_name":"‹n:Hsin-Yi›","last_name":"‹n:Chou›","verified_email":true,"tags":"wholesale,tw","default_address":{"company":"","address1":"‹a›","phone":"‹m›","country_name":"China","default":true},"orders_count":4}',
  ],
  [
    1,
    '{"role":"assistant","tool_calls":[{"id":"call_x81","type":"function","function":{"name":"create_loan_case","arguments":"{\\"borrower\\":\\"‹n:王志坚›\\",\\"id_no\\":\\"‹id›\\",\\"credit_report\\":{\\"overdue_count\\":5,\\"max_overdue_days\\":62,\\"liability\\":318000}}"}}]}',
    1,
  ],
  [1, "xm: ‹n:于文娟›\nlxdh: ‹m›\nsfzh: ‹id›\ncsrq: ‹b›\ngzdw: 盐城市亭湖区某物业公司\nzw: 客服主管\n把上面这些拼音字段翻成规范的英文字段名"],
  [
    3,
    "阳光花园社区 0-3岁婴幼儿家庭登记表（2025年第二季度）\n填报单位：阳光花园居委会\n序号,婴幼儿姓名,出生日期,父亲,母亲,联系电话\n1,‹n:李沐阳›,‹b:2023-11-02›,‹n:李建钧›,‹n:周佩佩›,‹m3›",
    1,
  ],
  [2, "passenger_type,name_cn,name_en,passport_no,dob,contact\nADT,‹n:曹波›,‹n:CAO/BO›,‹p›,‹b›,‹m›\nCHD,‹n:曹悠然›,‹n:CAO/YOURAN›,‹p2›,‹b:2018-04-25›,", 1],
  [1, '{"brxm":"‹n:向阳›","zyh":"ZY‹#8›","ks":"骨科","ch":"31","zd":"右侧股骨颈骨折","ssmc":"人工股骨头置换术","brdh":"‹m›","ryrq":"20250602"}', 1],
  [
    2,
    '{"合同编号":"ZL-2025-0613","甲方":{"出租人":"‹n:李玉珍›","身份证":"‹id›","电话":"‹m›"},"乙方":{"承租人":"‹n:刘飞宇›","身份证":"‹id2›","电话":"‹m2›"},"房屋地址":"‹a›","租期":"2025-07-01至2026-06-30","付款方式":"押一付三"}',
  ],
  [
    3,
    '{"案由":"危险驾驶罪","阶段":"一审","被告人":{"姓名":"‹n:彭勇›","证件":"‹id›","前科":"2019年因盗窃罪判处拘役四个月"},"辩护人":{"姓名":"‹n:濮阳静›","电话":"‹l2›"},"书记员":"‹n:区嘉敏›"}',
    1,
  ],
  [
    1,
    'curl -X POST https://api.example.com/v1/invite \\\n  -H \'Authorization: Bearer $TOKEN\' \\\n  -d \'{"full_name":"‹n:Cui Xinran›","mail":"‹e›","cell":"+86 ‹m:139 1658 2207›","role":"reviewer"}\'',
  ],
  [
    2,
    '------WebKitFormBoundary7MA4\nContent-Disposition: form-data; name="applicant"\n\n‹n:肖明月›\n------WebKitFormBoundary7MA4\nContent-Disposition: form-data; name="applicant_mobile"\n\n‹m›\n------WebKitFormBoundary7MA4\nContent-Disposition: form-data; name="approver"\n\n‹n:田宏炜›\n------WebKitFormBoundary7MA4--',
  ],
  [
    1,
    "11:02:47.910 DEBUG BindCardReq(userId=null, holder=‹n:陈丽›, cardNo=‹card›, reservedMobile=‹m›, cardType=DEBIT, bankCode=CMB)\n11:02:47.998 DEBUG BindCardResp(code=P0005, msg=预留手机号不一致)",
    1,
  ],
  [
    4,
    '<contacts dept="工程部">\n  <c n="‹n:南宫月›" m="‹m:13677190452›"/>\n  <c n="‹n:岑浩›" m="‹m:15177803921›"/>\n  <c n="‹n:韦春桃›" m="‹m:18977105563›"/>\n  <c n="‹n:蓝天›" m="‹m:13877160298›"/>\n</contacts>',
  ],
  [
    1,
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><tns:QueryPolicy><HolderName>‹n:徐建英›</HolderName><CertiType>01</CertiType><CertiNo>‹id›</CertiNo><Mobile>‹m›</Mobile></tns:QueryPolicy></soapenv:Body></soapenv:Envelope>\n报 namespace prefix tns not bound，怎么改',
  ],
  [
    2,
    "<tbody><tr><td>21床</td><td>‹n:桂兰芝›</td><td>慢阻肺急性加重</td><td>雾化 bid</td></tr><tr><td>22床</td><td>‹n:年广才›</td><td>社区获得性肺炎</td><td>头孢曲松 qd</td></tr></tbody>",
    2,
  ],
  [
    2,
    'BEGIN:VCARD\nVERSION:4.0\nFN:‹n:尚可›\nTEL;VALUE=uri;TYPE="cell":tel:‹m›\nNOTE:展会认识，做包装印刷\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:‹n:尤里·别洛乌索夫›\nEMAIL:‹e2›\nORG:Vostok Import LLC\nEND:VCARD',
  ],
  [
    4,
    "师傅\t师傅电话\t徒弟\t徒弟电话\t结对日期\n‹n:铁建国›\t‹m:13904510872›\t‹n:那英杰›\t‹m:18646103395›\t2025/3/1\n‹n:佘丽›\t‹m:15245117760›\t‹n:谷雨›\t‹m:17645130218›\t2025/3/8",
  ],
  [
    3,
    "运单\t收货人\t收货电话\t收货地址\t件数\nYT‹#13›\t‹n:王红霞›\t‹m›\t‹a›\t1\nYT‹#13›\t‹n:陈志斌›\t‹m2›\t‹a2›\t3\nYT‹#13›\t‹n:冯诗语›\t‹m3›\t‹a3›\t1\n转成菜鸟的导入格式",
  ],
  [
    2,
    "key=nsrxm val=‹n:孙美华›; key=nsrsbh val=‹id›; key=srze val=312400.00; key=yjse val=18360.00\nkey=nsrxm val=‹n:景浩›; key=nsrsbh val=‹id2›; key=srze val=187500.00; key=yjse val=4920.00",
    2,
  ],
  [
    2,
    'rows = [\n    ("‹n:吴子健›", "‹e›", "前端"),\n    ("‹n:Takuya Morioka›", "‹e2›", "测试"),\n]\nfor name, mail, team in rows:\n    send_mail(mail, f"{name}你好，权限已开通（{team}）")\n# smtplib.SMTPRecipientsRefused: 550，第二个总是被退',
  ],
  [
    3,
    "commit 9fae0b2c71d\nAuthor: ‹n:Xie Minghui› <‹e›>\nDate:   Thu Jun 5 19:42:08 2025 +0800\n\n    fix: 重复扣减库存\n\n    Reviewed-by: ‹n:柯南星› <‹e2›>\n    Co-authored-by: ‹n:Lin, Pei-Shan› <‹e3›>",
  ],
  [1, "@@ -12,7 +12,6 @@ const WHITELIST = [\n   'ROLE_QA', // 测试角色\n-  '‹m›', // ‹n:管彤› 离职\n ];"],
  [
    1,
    "BEGIN:VEVENT\nSUMMARY:复诊提醒 ‹n:刘淑华›\nDESCRIPTION:糖尿病视网膜病变，左眼第2次抗VEGF注射，带既往OCT报告。患者电话‹m›\nDTSTART;VALUE=DATE:20250623\nBEGIN:VALARM\nTRIGGER:-P1D\nACTION:DISPLAY\nEND:VALARM\nEND:VEVENT",
    1,
  ],
  [
    1,
    "Return-Path: <>\nFrom: MAILER-DAEMON@example.net\nTo: ‹n:林小燕› <‹e›>\nSubject: Undelivered Mail Returned to Sender\nContent-Type: text/plain; charset=utf-8\n\n552 5.2.2 message size exceeds limit (25 MB)",
  ],
  [
    2,
    '{"dealname":"郑州仓储WMS二期","amount":"480000","dealstage":"contractsent","hubspot_owner":"‹n:Tina Bao›","primary_contact":{"name":"‹n:姬长河›","mobile":"‹m2›","title":"信息部部长"},"closedate":"2025-07-31"}',
  ],
  [
    1,
    '{"CaseNumber":"00184412","Type":"Accommodation","ContactName":"‹n:亚库普·买合木提›","Description":"住店客人（穆斯林）要求房间配备礼拜毯，并提供清真早餐","ContactPhone":"‹m›","Status":"Working","Origin":"Phone"}',
    1,
  ],
  [
    2,
    'payload={"type":"view_submission","view":{"callback_id":"it_request","state":{"values":{"b1":{"who":{"type":"plain_text_input","value":"‹n:张佳颐›"}},"b2":{"mail":{"type":"email_text_input","value":"‹e›"}},"b3":{"mgr":{"type":"plain_text_input","value":"‹n:高国平›"}},"b4":{"what":{"type":"static_select","value":"开通VPN"}}}}}}',
  ],
  [
    2,
    '{"messages":[{"role":"user","content":"我叫‹n:罗晓薇›，‹m›，上周在你们门店做的双眼皮，现在左眼感染化脓，当时接待我的顾问是‹n:梁亮›"},{"role":"assistant","content":"非常抱歉，已为您登记，将在2小时内回电。"}]}',
    1,
  ],
  [1, '{"jsr":"‹n:魏海波›","jsrdh":"‹m›","cph":"‹plate›","hwmc":"聚乙烯颗粒","zl":"28.4t","qyd":"淄博","mdd":"临沂"}'],
  [1, "[background_check]\nname = ‹n:苏三江›\nid = ‹id›\neducation = 一致\nemployment = 一致\ncriminal_record = 有（2016年寻衅滋事，判处有期徒刑八个月）", 1],
  [1, "UNH+1+DESADV:D:96A:UN'\nNAD+CN+++‹n:Fu Jianguo›'\nCOM+‹m›:TE'\nCOM+‹e›:EM'\nLIN+1++4012345678901:EN'"],
  [
    3,
    "+--------+------------------+-----------+\n| name   | visit_reason     | doctor    |\n+--------+------------------+-----------+\n| ‹n:王晓俐› | 妊娠12周建档     | ‹n:余建忠› |\n| ‹n:车丽›   | 异位妊娠术后复查 | ‹n:余建忠› |\n+--------+------------------+-----------+",
    2,
  ],
];
