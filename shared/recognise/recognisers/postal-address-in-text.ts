import { REFUTED, type Recogniser } from "./recogniser.ts";

export const postalAddressInText = {
  id: "cn-postal-address",
  kind: "postal_address",
  country: "CN",
  source: "GB/T 23705: division, street, house number",
  pattern:
    /(?:[\u4e00-\u9fff]{0,10}?(?:住址|地址|寄到|寄往|寄至|送到|送至|送往|发到|发往|发至|搬到|住在|家住|居住于|居住在|位于|户籍|现居)(?:是|为|在)?)?((?:[\u4e00-\u9fff]{2,7}(?:省|自治区|特别行政区))?[\u4e00-\u9fff]{2,9}?(?:市|自治州|地区|盟|区|县)[\u4e00-\u9fffA-Za-z\d]{2,24}?(?:路|街|道|巷|弄|胡同|村|镇|乡|园|苑|庄|里|小区|花园|大厦|广场)[\u4e00-\u9fff]{0,6} ?\d{1,5} ?(?:号|弄|栋|幢|座|单元|室|组|-\d+)(?:[A-Za-z\d#-]{1,6}(?:号楼|[号楼栋幢座室层组弄户房铺]|单元)?|[\u4e00-\u9fff]{0,8}?(?:小区|花园|花苑|大厦|广场|公寓|中心|家园|新村|单元|[苑园院楼座栋幢室村])){0,6})/g,
  trigger: "address",
  needs: ["市", "州", "区", "盟", "县"],
  keywords: ["地址", "住址", "住在", "address"],
  // The address of a shop is nobody's home.
  notAfter: /(?:本店|门店|店铺|公司|总部|酒店|餐厅|工厂|营业|注册|办公)[^,，。;；\n]{0,6}$/,
  validate(raw) {
    return raw.length >= 9 && raw.length <= 70 ? { outcome: "unknown", value: "", certainty: 0.75 } : REFUTED;
  },
  examples: {
    hits: [
      "上海市浦东新区世纪大道100号",
      "广东省深圳市南山区科技园路12号3栋502室",
      "家住杭州市西湖区文三路398号",
      "寄到成都市武侯区人民南路四段11号",
      "地址：江苏省苏州市姑苏区平江路88弄6号",
    ],
    misses: ["上海市", "浦东新区", "人民路", "第12号令", "公司地址：上海市浦东新区世纪大道100号"],
  },
} as const satisfies Recogniser;
