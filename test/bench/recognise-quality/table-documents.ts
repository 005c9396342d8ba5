import { type BusinessDocument, csv, json } from "./business-document.ts";
import { madeUpPeople } from "./made-up-person.ts";
import type { Random } from "./random.ts";

/** A customer list out of a CRM: with order numbers, owners' mailboxes of the company, empty cells and remarks. */
export function crmExport(random: Random): BusinessDocument {
  const people = madeUpPeople(random, random.int(3, 40));
  const style = random.int(0, 5);
  if (style === 0)
    return csv(
      "CRM export",
      ["客户编号", "客户姓名", "手机号码", "邮箱", "所属公司", "来源", "创建时间", "备注"],
      people.map((p) => [
        `C${random.digits(8)}`,
        p.name,
        p.mobile,
        random.chance(0.8) ? p.email : "",
        "示例贸易（上海）有限公司",
        random.pick(["展会", "官网", "转介绍"]),
        `2026-0${random.int(1, 9)}-1${random.int(0, 9)} 10:${random.int(10, 59)}:00`,
        random.pick(["VIP, 上海", "跟进中", "", "已成交，订单号 202609010001"]),
      ]),
      people.length,
      0,
    );
  if (style === 1)
    return csv(
      "CRM export",
      ["Id", "FirstName", "LastName", "MobilePhone", "Email", "AccountName", "CreatedDate", "Order No"],
      people.map((p) => [
        `003${random.digits(12)}`,
        p.name.slice(1),
        p.name.slice(0, 1),
        `+86 ${p.mobile.slice(0, 3)} ${p.mobile.slice(3, 7)} ${p.mobile.slice(7)}`,
        p.email,
        "Example Trading Co., Ltd",
        "2026-09-01T01:02:03.000Z",
        `1${random.digits(10)}`,
      ]),
      people.length,
      0,
    );
  if (style === 2)
    return json(
      "CRM export",
      {
        total: people.length,
        page: 1,
        list: people.map((p, i) => ({
          id: i + 1,
          uuid: `8a2c1f9e-7c1b-4c3a-9a50-${random.digits(12)}`,
          name: p.name,
          mobile: p.mobile,
          email: p.email,
          updatedAt: 1790000000000 + i,
          tags: ["老客户"],
          owner: { id: 7, name: "sales-team" },
        })),
      },
      people.length,
      0,
    );
  if (style === 3)
    return json(
      "CRM export",
      {
        inputs: people.map((p) => ({
          properties: {
            email: p.email,
            firstname: p.name.slice(1),
            lastname: p.name.slice(0, 1),
            phone: p.mobile,
            lifecyclestage: "lead",
            hs_object_id: random.digits(11),
          },
        })),
      },
      people.length,
      0,
    );
  if (style === 4)
    return json(
      "CRM export",
      {
        records: people.map((p) => ({
          fields: { 姓名: p.name, 联系方式: p.mobile, 微信号: p.wechat, 订单号: `1${random.digits(10)}`, 金额: random.int(100, 99999) },
        })),
      },
      people.length,
      0,
    );
  return csv(
    "CRM export",
    ["序号", "联系人", "联系电话", "收货地址", "订单编号", "运单号"],
    people.map((p, i) => [String(i + 1), p.name, p.mobile, p.address, `1${random.digits(10)}`, `SF${random.digits(12)}`]),
    people.length,
    0,
    random.chance(0.5) ? "," : "\t",
  );
}

/** Salaries: bank cards and incomes make everybody sensitive; some sheets name an emergency contact beside the employee. */
export function payroll(random: Random): BusinessDocument {
  const people = madeUpPeople(random, random.int(4, 30));
  const style = random.int(0, 3);
  if (style === 0)
    return csv(
      "payroll",
      ["工号", "姓名", "部门", "身份证号", "银行卡号", "应发工资", "个税", "实发工资"],
      people.map((p) => [
        p.employeeNumber,
        p.name,
        random.pick(["财务部", "研发部", "销售部"]),
        p.residentId,
        p.bankCard,
        String(random.int(8000, 40000)),
        String(random.int(100, 3000)),
        String(random.int(7000, 36000)),
      ]),
      people.length,
      people.length,
    );
  if (style === 1)
    return csv(
      "payroll",
      ["Employee ID", "Name", "Department", "Base Salary", "Bonus", "Bank Account"],
      people.map((p) => [p.employeeNumber, p.name, "R&D", String(random.int(8000, 40000)), String(random.int(0, 9000)), p.bankCard]),
      people.length,
      people.length,
    );
  if (style === 2) {
    const contacts = madeUpPeople(random, people.length);
    return csv(
      "payroll",
      ["姓名", "手机", "入职日期", "紧急联系人", "紧急联系电话"],
      people.map((p, i) => [p.name, p.mobile, "2021-03-15", contacts[i]?.name ?? "", contacts[i]?.mobile ?? ""]),
      people.length * 2,
      0,
    );
  }
  return json(
    "payroll",
    {
      month: "2026-08",
      company: "示例科技有限公司",
      employees: people.map((p) => ({
        employeeNo: p.employeeNumber,
        fullName: p.name,
        idCard: p.residentId,
        salary: { base: random.int(8000, 40000), net: random.int(7000, 30000) },
        bank: { cardNo: p.bankCard, branch: "招商银行上海分行" },
      })),
    },
    people.length,
    people.length,
  );
}

/** Claims name the policy holder, the insured and sometimes a doctor; the illness is the insured person's. */
export function insuranceClaim(random: Random): BusinessDocument {
  const [holder, insured] = madeUpPeople(random, 2);
  if (holder === undefined || insured === undefined) throw new Error("two people were asked for");
  const style = random.int(0, 3);
  const diagnosis = random.pick(["2型糖尿病", "急性阑尾炎", "腰椎间盘突出", "左桡骨骨折"]);
  if (style === 0)
    return json(
      "insurance claim",
      {
        claimNo: `CLM${random.digits(12)}`,
        policyNo: `P${random.digits(14)}`,
        policyHolder: { name: holder.name, idNumber: holder.residentId, mobile: holder.mobile },
        insured: { name: insured.name, idNumber: insured.residentId, diagnosis },
        amount: random.int(1000, 90000),
        submittedAt: "2026-09-01T03:04:05Z",
      },
      2,
      1,
    );
  if (style === 1)
    return csv(
      "insurance claim",
      ["报案号", "投保人姓名", "投保人证件号", "被保险人姓名", "被保险人身份证号", "被保险人电话", "诊断"],
      [[`B${random.digits(10)}`, holder.name, holder.residentId, insured.name, insured.residentId, insured.mobile, diagnosis]],
      2,
      1,
    );
  const same = style === 2;
  const lines = [
    `理赔申请书`,
    `保单号：P${random.digits(14)}`,
    `被保险人：${insured.name}`,
    `身份证号：${insured.residentId}`,
    `联系电话：${insured.mobile}`,
    `出险经过：2026年8月3日在家中不适，送医后确诊${diagnosis}。`,
  ];
  if (!same) lines.push(`收款人：${holder.name}`, `收款账号：${holder.bankCard}`);
  return {
    type: "insurance claim",
    text: lines.join("\n"),
    contentType: "text/plain",
    fileName: "claim.txt",
    people: same ? 1 : 2,
    sensitivePeople: same ? 1 : 2,
  };
}
