/** Diseases, injuries, complications of a pregnancy and operations that say by themselves how somebody is, beside those of `health-phrases`: after ICD-10 and the catalogue of operations, the everyday ones. */
export const HEALTH_WORDS = (
  "肠炎 鼻炎 鼻窦炎 咽炎 喉炎 扁桃体炎 气管炎 皮炎 膀胱炎 尿道炎 盆腔炎 中耳炎 结膜炎 角膜炎 乳腺炎 脑炎 附件炎 宫颈炎 阴道炎 牙周炎 牙髓炎 智齿冠周炎 肩周炎 腱鞘炎 滑膜炎 脊柱炎 静脉炎 神经炎 毛囊炎 红肿发炎 湿疹 玫瑰糠疹 桥本甲状腺 肺部结节 肠息肉 胃息肉 声带息肉 " +
  "尿结石 肾功能不全 房间隔缺损 缺铁性贫血 败血症 腰突症 半月板 韧带撕裂 韧带拉伤 跟腱断裂 关节脱位 肩关节脱臼 软组织挫伤 撕裂伤 开放性伤口 感染化脓 伤口感染 术口感染 切口感染 肺部感染 尿路感染 呼吸道感染 清创缝合 视网膜病变 黄斑变性 突发性耳聋 听力下降 前置胎盘 " +
  "胎盘早剥 异位妊娠 先兆流产 胎停育 胎停 羊水偏少 羊水过少 羊水早破 产后抑郁 产后出血 人工授精 焦虑障碍 抑郁发作 割腕 戒断反应 化脓 咯血 便血 血尿 蛋白尿 休克送医 昏迷不醒 晕厥 抽搐 心脏支架 支架植入 心脏搭桥 心脏起搏器 隆鼻 隆胸 双眼皮手术 抽脂 吸脂 近视手术 " +
  "种植牙 拔智齿 植发"
).split(" ");

/** What people are allergic to. */
export const ALLERGENS =
  "青霉素 头孢 磺胺 阿司匹林 布洛芬 利多卡因 造影剂 麻药 酒精 海鲜 虾蟹 花粉 花生 坚果 鸡蛋 牛奶 芒果 麸质 尘螨 乳胶 玻尿酸 胶原蛋白 碘伏 动物毛发".split(" ");
