import type { Recogniser } from "./recogniser.ts";

export const employeeNumber = {
  id: "employee-number",
  kind: "employee_number",
  country: null,
  source: "Announced by its word; every employer has its own form",
  pattern:
    /(?:工号|工號|员工编号|員工編號|员工号|员工id|员工代码|职工号|职工编号|人员编号|工牌(?:编?号)?|警号|(?:employee|staff)[ _]?(?:no\.?|number|id|code|#))[^\S\n]{0,2}[:：#=是为(]?[^\S\n]{0,2}(?:['"]|№|no\.?|#)?[^\S\n]?([A-Za-z]{0,6}-?\d{2,12}(?:-\d{2,8}){0,2})(?![\dA-Za-z])|(?<![A-Za-z\d])([A-Za-z]{1,3}-?\d{4,10})(?=[(（](?:工号|工號|员工号|员工编号)[)）])/gi,
  trigger: "keyword",
  keywords: ["工号", "工號", "员工编号", "員工編號", "员工号", "员工id", "员工代码", "职工", "人员编号", "工牌", "警号", "employee", "staff"],
  validate: (raw) => ({ outcome: "unknown", value: raw.toUpperCase(), certainty: 0.6 }),
  examples: {
    hits: [
      "工号：E10086",
      "员工编号 20230415",
      "Employee ID: EMP-00123",
      "员工号#00123",
      "staff no. 20417",
      "员工编号：№ 20230415",
      "where staff_no='E10086'",
      "工牌 SZ20230456",
      "工号（E10086）",
      "E10086（工号）",
    ],
    misses: ["员工 20230415", "工号：无", "编号 E10086", "工号 A", "员工5人", "exempt no 20 items"],
  },
} as const satisfies Recogniser;
