import type { FieldKind } from "./field-kind.ts";

/**
 * What a field holds, by the words of its name (`wordsOfField`). The first that matches decides, so what says "nobody"
 * with certainty stands first and the broad words last.
 */
export const FIELD_RULES: readonly (readonly [FieldKind, RegExp])[] = [
  // Numbers of things.
  [
    "nobody",
    /订单|訂單|运单|快递单|物流单|单号|工单|票号|流水|交易号|发票|合同号|合同编号|保单号|批次|序列号|条码|条形码|货号|商品|产品|sku|型号|版本|信用代码|税号|注册号|纳税人|组织机构|营业执照|统一社会|备案号|案件号|项目|编码|\b客户编号|会员编号|会员号|用户id|患者编号|病历号|住院号|学号/,
  ],
  [
    "nobody",
    /\b(?:order|tracking|waybill|shipment|invoice|transaction|trans|trade|batch|serial|ticket|case|contract|policy|claim|request|trace|span|session|build|version|revision|commit|hash|checksum|sku|product|item|listing|portal|account(?! ?(?:no|num|number)\b)|workspace|project|campaign|message|client|correlation|idempotency|event|job|task|object|record|parent|row|column|po|so|asset|barcode|upc|ean|isbn|tax|vat|registration|credit code)s?\s?(?:id|ids|no|num|number|code|ref|key|uuid|guid|nos|numbers)\b/,
  ],
  [
    "nobody",
    /^(?:serial|gtin|iccid|merchant|uuid|guid|id|ids|rid|pk|sku|ean|isbn|upc|sha|hash|etag|nonce|csrf|token|ts|time|timestamp|date|created|updated|modified|expires|duration|version|rev|build|sequence|seq|offset|cursor|size|length|bytes|width|height|count|total|amount|price|quantity|qty|x|y|z|fwuid|checksum|md5|traceparent|tracestate|signature|i ?cal ?uid|message id|sha ?\d+)$/,
  ],
  [
    "nobody",
    /\b(?:timestamp|created at|updated at|deleted at|modified at|expires at|started at|ended at|created on|updated on|create time|update time|sent at|server time|local time|epoch|time ms|time stamp|latency|ttl|expiry)\b|时间$|时间戳|日期时间|下单日|创建日|更新日|入职日|签约日/,
  ],
  [
    "nobody",
    /^(?:数量|数目|总数|总量|金额|总额|余额|单价|价格|总价|合计|小计|库存|销量|积分|次数|人数|份数|件数|重量|体积|面积|长度|宽度|高度|容量|大小|字节数?|时长|耗时|用时|流量|点击量|浏览量|访问量|播放量|阅读量|序号|排名|占比|比例|编码|物料编?码?)$/,
  ],
  ["nobody", /客服电话|客服热线|总机|服务热线|公司电话|单位电话|前台电话|hotline|switchboard|customer service|toll free|fax|传真/],
  // Names of the parts first.
  [
    "first_name",
    /^(?:contact |customer |user |employee |member |lead |candidate |patient )?(?:first ?name|given ?name|f ?name|forename)$|^given(?: names?)?$|^名$|^名字$(?!)/,
  ],
  ["last_name", /^(?:contact |customer |user |employee |member |lead |candidate |patient )?(?:last ?name|family ?name|l ?name|surname)$|^family$|^姓$|^姓氏$/],
  // Documents.
  ["passport", /护照|護照|passport/],
  ["hk_macao_permit", /港澳通行证|来往港澳|回乡证|港澳居民来往|港澳台通行证|往来港澳|hk macao|hkmo?|home return/],
  ["taiwan_permit", /台胞证|台湾通行证|台湾居民来往|往来台湾|台湾居民|taiwan (?:permit|compatriot)|mtp/],
  ["foreigner_permit", /外国人永久居留|永久居留|外籍人员证|permanent resident|foreigner(?: permanent)? (?:id|permit)|green card/],
  ["driving_licence", /驾驶证|驾照|駕駛|driv(?:ing|er) ?s? ?licen[cs]e|\bdl (?:no|number)/],
  ["social_security_number", /社保|社会保障|社會保障|医保卡|医保号|医保编号|公积金账|social insurance|medical insurance no/],
  ["us_ssn", /\bssn\b|social security/],
  [
    "resident_id",
    /身份证(?!照|件照|正面|反面|复印|图)|身份證|身分[證证]|\bhkid\b|公民身份|身份号|\bid ?card(?: ?(?:no|num|number))?$|identity ?card|id ?number$|id ?no$|identity ?(?:no|number)|national ?id|citizen ?id|resident ?id|\bsfz(?:h|hm)?\b|\bidcard|\bcerti? ?(?:no|num|number|code)\b|certificate ?(?:no|number)|credential ?(?:no|num|number)/,
  ],
  [
    "identity_number",
    /^legal ?rep(?:resentative)? ?id$|证件号|證件號|证件编号|证件$|identification (?:no|number)|doc(?:ument)? ?(?:no|num|number)|id document/,
  ],
  [
    "bank_card",
    /银行卡|銀行卡|卡号|工资卡|储蓄卡|信用卡|借记卡|银行账|银行帐|收款账|工资账|退款账|开户账|bank ?(?:card|account|acct)|card ?(?:no|num|number)|debit card|credit card|payroll account|\bacct\b(?! ?name)|^pan$|^card$|\byhk(?:h)?\b/,
  ],
  ["iban", /\biban\b/],
  ["account_number", /^账号$|^帐号$|^账户$|\baccount ?(?:no|num|number)$/],
  // Contact.
  ["email", /邮箱|郵箱|邮件|電郵|电邮|e ?mail|^mail$|\bmail address/],
  ["wechat", /微信|we ?chat|weixin|wx ?(?:id|no|h)\b|^wx$/],
  ["qq", /\bqq\b|扣扣/],
  ["alipay", /支付宝|ali ?pay|zhifubao/],
  ["contact", /^(?:telecom|contact (?:points?|methods?|info(?:rmation)?)|联系信息|联络信息)$/],
  ["landline", /座机|固定电话|固话|办公电话|住宅电话|家庭电话|宅电|land ?line|home ?(?:tele)?phone|work ?phone|office ?phone|telephone ext/],
  ["mobile", /手机|手機|行动电话|移动电话|\bmobile|\bcell|\bsjh?m?\b|shouji|msisdn/],
  ["phone", /电话|電話|联系方式|聯繫方式|联络方式|热线|phone|\btel\b|telephone|contact ?(?:no|num|number)|whats ?app|\bsms\b/],
  ["vehicle_plate", /车牌|車牌|号牌|plate ?(?:no|num|number)|licen[cs]e plate|vehicle (?:no|number|plate)|plate$/],
  [
    "device_id",
    /\bimei\b|\bmeid\b|\bimsi\b|\bidfa\b|\bidfv\b|\boaid\b|\bgaid\b|\baaid\b|advertising ?id|advertisement ?id|\bad ?id\b|\bandroid ?id\b|\bmac(?: ?addr(?:ess)?)?$|设备号|设备识别|设备标识/,
  ],
  [
    "employee_number",
    /工号|工號|员工编号|員工編號|员工号|职工号|职工编号|人员编号|工牌号|警号|employee ?(?:no|num|number|id|code)|emp ?(?:no|id|num|number|code)|staff ?(?:no|id|number)|personnel (?:no|number)|badge (?:no|number|id)|worker ?id/,
  ],
  ["birth_date", /出生|生日|birth|\bdob\b|\bbday\b|\bcsrq\b/],
  ["age", /^年龄$|^年龄 |年齡|^age$|周岁/],
  ["gender", /性别|性別|gender|^sex$/],
  ["credential", /密码|密碼|口令|password|passwd|\bpwd\b|passcode|pin code/],
  ["postal_address", /地址|住址|住所|家庭住|户籍所在|户口所在|籍贯|居住地|address|street|addr\b/],
  // Names last: "name" stands in the name of many other things.
  [
    "nobody",
    /\b(?:file|host|domain|class|tag|event|api|app|table|column|field|product|item|project|campaign|company|org|organization|organisation|account|brand|model|list|group|team|channel|page|form|template|folder|bucket|service|package|property|object|type|method|function|operation|query|city|country|state|province|region|currency|language|locale|store|shop|school|hospital|bank|department|dept|workspace|pipeline|stage|status|role|job|course|plan|segment|variant|category|collection|vendor name|supplier|location|device|browser|os|platform|font|theme|icon|image|asset|config|key) ?names?$|名称|公司名|企业名|单位名|开户行|部门|职位|岗位|品名|网名|^行业/,
  ],
  [
    "name",
    /姓名|姓 名|名字|真名|联系人$|聯絡人|聯繫人|称呼|收件人$|收货人$|寄件人$|投保人$|被保险人$|受益人$|患者$|病人$|候选人$|应聘者$|员工$|申请人$|客户$|参会人$|监护人$|户主|持卡人|户名|经办人$|负责人$|推荐人$|配偶$|学生$|乘客$|旅客$|入住人$|面试官$|报销人$|领款人$|收款人$|付款人$|担保人$|法定代表人|法人$|\bxm\b|xingming/,
  ],
  [
    "name",
    /\b(?:full|real|legal|contact|cust(?:omer)?|client|employee|emp|borrower|owner|payer|resident|visitor|caller|victim|driver|rider|courier|staff|member|patient|candidate|applicant|guest|passenger|student|recipient|receiver|sender|consignee|buyer|seller|payee|holder|cardholder|beneficiary|insured|person|lead|attendee|participant|subscriber|chinese|english|native|preferred|guardian|kid|dad|mom|pet owner|payer|bearer|parent|spouse|emergency contact|manager|agent|owner|doctor|author|worker|teacher|referrer|interviewer|account holder|assignee|requester|reporter|signatory|tenant|driver|owner) ?name$|^(?:fullname|realname|contactname|cardholder|attendee|passenger|patient|candidate|employee|requester|applicant)$|emergency contact$/,
  ],
  // Codes: digits in them are nobody's, an address still is somebody's.
  [
    "code",
    /(?:^| )(?:id|ids|uid|key|code|sn|ref|token|hash|seq|no|nos|number|num|cursor|marker|slug|path|uri|url|href|src|version|color|colour|style|class)$|号$|编号/,
  ],
  // People by what they do; the value is a name only where it looks like one.
  [
    "person_name",
    /^(?:who|whom|mgr|dad|daddy|mom|mum|mommy|nurse|teacher|lawyer|attorney|technician|repair ?man|delivery ?man|courier|cashier|waiter|waitress|receptionist|doctor|physician|surgeon|therapist|pharmacist|veterinarian|caregiver|volunteer|interviewer|interviewee|recruiter|referrer|sales ?(?:person|man|rep)|account (?:rep|executive)|advis[eo]r|counsell?or|complainant|deceased|injured(?: person)?|landlord|landlady|roommate|next of kin|contact person|person in charge|reported by|submitted by|signed by|prepared by|checked by|approved by|reviewed by|verified by|inspected by|received by|delivered by|handled by|assigned to|requested by|created by|updated by|issued by|witnessed by|attended by|line manager|supervisor|team lead|pet owner|father name|mother name|driver|borrower|bank account name|account holder|policy ?holder|card ?holder|account ?holder|author|owner|creator|assignee|leader|manager|host|speaker|visitors?|users|members|employees?|staff|contacts|customers?|clients?|patients?|candidates?|applicants?|students?|attendees?|participants?|people|persons?|guests?|passengers?|leads?|buyers?|sellers?|recipients?|invitees?|requester|reporter|approver|reviewer|operator|subscribers?|husband|wife|spouse|father|mother|成员|人员|参会人员|客户列表|员工列表|联系人列表|候选人列表|负责人员|值班|值班人员|讲师|嘉宾|甲方|乙方)$/,
  ],
  // The same words are called by programs, plans and memberships: a name in Latin letters has to look like one.
  [
    "part_name",
    /^(?:抄送|密送|知会|出席|列席|缺席|主持|执笔|带队|领队|制表|编制|审核|审批|复核|批准|签发|经办|受理|录入|校对|制单|记账|验收|质检|检验|送检|采样|销售|kid|son|daughter|baby|boss|tutor|coach|mentor|mentee|trainee|trainer|judge|plaintiff|defendant|witness|clerk|inspector|rider|vet|victim|suspect|offender|claimant|caller|kin|holder|bearer|acct name|account manager|nanny|lodger|elder|legal ?rep(?:resentative)?|(?:billing|tech|technical|sales|support|primary|secondary|admin|business|finance|purchasing|procurement) contact)$/,
  ],
  ["account_name", /\b(?:user|display|screen|nick|login|profile) ?name$|^(?:nickname|username|displayname|用户名|昵称|微信昵称|群昵称)$/],
  [
    "weak_name",
    /^(?:name|title|label|alias|名|name cn|name en|cn name|en name|n|nm|fn|cn|[purse]name|stname|middle name|花名|艺名|微信名|别名|英文名|曾用名|小名|乳名|contact|联系人信息|sender|from|to|user|member|客户名|用户)$/,
  ],
];
