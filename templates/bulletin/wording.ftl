<#-- The bulletin's text, once for page, PDF and plain text. The keys of the model b: docs/templates.md. -->
<#import "sentences.ftl" as s>
<#import "persons.ftl" as persons>
<#import "commendation.ftl" as commended>
<#-- What a conclusion may begin with to go on from its speaker: "Phó Chủ tịch UBND tỉnh ... ghi nhận ...". -->
<#assign said = "(?iu)(ghi nhận|biểu dương|tuyên dương|đánh giá cao|khẳng định|nhấn mạnh|đề nghị|yêu cầu|chỉ đạo|lưu ý"
    + "|kêu gọi|hoan nghênh|chúc mừng|cảm ơn|cám ơn|bày tỏ|mong muốn|tin tưởng|chỉ rõ|nêu rõ|thống nhất|nhất trí) .*">
<#-- What holds a bulletin's event together, and how the text calls it. -->
<#assign events = {"hội nghị": "Hội nghị", "đại hội": "Đại hội", "hội thảo": "Hội thảo", "tọa đàm": "Tọa đàm", "lễ": "buổi lễ",
    "buổi lễ": "buổi lễ", "buổi gặp mặt": "buổi gặp mặt", "gặp mặt": "buổi gặp mặt", "ngày hội": "Ngày hội"}>
<#assign unnamedConference = "(?iu)(sơ kết|tổng kết|triển khai|quán triệt|biểu dương|tuyên dương|điển hình|đánh giá) .*">

<#function bulletin b>
    <#local blocks = attendees(b) + results(b) + clusters(b) + movements(b) + conclusions(b)
        + commended.commendation(b, event(b))>
    <#if blocks?size == 0>
        <#return {"lead": s.closed(lead(b)), "blocks": []}>
    </#if>
    <#local last = blocks?last>
    <#if last.items?size == 0>
        <#local ending = {"text": s.closed(last.text), "items": []}>
    <#else>
        <#local ending = s.listing(last.text, last.items[0..<(last.items?size - 1)] + [s.closed(last.items?last)])>
    </#if>
    <#return {"lead": lead(b), "blocks": blocks[0..<(blocks?size - 1)] + [ending]}>
</#function>

<#function lead b>
    <#local text = "Ngày " + b.date>
    <#if b.place??>
        <#local place = s.bare(b.place)?replace("^[Tt]ại ", "", "r")>
        <#local text += ", tại " + place + place?contains(",")?then(",", "")>
    </#if>
    <#local text += " đã diễn ra " + name(b) + ".">
    <#if b.chair??>
        <#local text += " " + persons.deed(b.chair, "chủ trì " + event(b), "Chủ trì " + event(b) + " có")>
    </#if>
    <#return s.oneLine(text)>
</#function>

<#function attendees b>
    <#local phrases = b.attendees?map(who -> persons.person(who.name) + who.offices?has_content?then(", " + who.offices, ""))>
    <#return s.enumeration("Tham dự " + event(b) + " có", phrases)>
</#function>

<#function results b>
    <#return b.results?map(text -> s.paragraph(text))>
</#function>

<#function clusters b>
    <#if !b.clusters??><#return []></#if>
    <#local sums = b.clusters>
    <#local text = "Mạng lưới " + sums.noun + " thi đua hiện có " + sums.count + " " + sums.noun>
    <#if sums.kinds?size gt 1>
        <#local text += " (gồm " + s.joined(sums.kinds?map(kind -> kind.count + " " + kind.name)) + ")">
    </#if>
    <#if sums.units??><#local text += ", quy tụ " + sums.units + " đơn vị thành viên"></#if>
    <#local text += ".">
    <#if sums.years?size gt 0>
        <#local told = []>
        <#list sums.years as year>
            <#local told += ["năm " + year.year + year?is_first?then(" thành lập hoặc kiện toàn ", " là ") + year.count + " "
                + sums.noun + (year.units??)?then(" với " + year.units + " đơn vị", "")]>
        </#list>
        <#local text += " " + told?join("; ")?cap_first + ".">
    </#if>
    <#return [s.paragraph(text)]>
</#function>

<#function movements b>
    <#if b.movements?size == 0><#return []></#if>
    <#local level = sharedLevel(b.movements)>
    <#local phrases = b.movements?map(movement -> movementPhrase(movement, level))>
    <#local when = (b.period??)?then(within(b.period) + " có ", "Có ")>
    <#local intro = when + b.movementCount + " phong trào thi đua theo chuyên đề">
    <#return s.enumeration(intro + (level == "")?then("", " " + level), phrases, " là")>
</#function>

<#-- "2016 - 2020" is a period, "2019" a year; "từ năm 2016 đến năm 2019" and "6 tháng đầu năm" say it themselves. -->
<#function within period>
    <#local text = s.lowered(s.bare(period))>
    <#if text?matches("(từ|trong|qua|sau|đến) .*")><#return text?cap_first></#if>
    <#if text?matches("\\d{4}")><#return "Trong năm " + text></#if>
    <#return "Trong " + text?matches("\\d+( ?[-–/].*|)")?then("giai đoạn ", "") + text>
</#function>

<#-- Said once where all movements have it. -->
<#function sharedLevel movements>
    <#list movements as movement>
        <#if !movement.level?? || movement.level != movements[0].level><#return ""></#if>
    </#list>
    <#local level = s.lowered(s.bare(movements[0].level))>
    <#return level?starts_with("cấp ")?then(level, "")>
</#function>

<#function movementPhrase movement shared>
    <#local details = []>
    <#if movement.level?? && shared == ""><#local details += [s.lowered(s.bare(movement.level))]></#if>
    <#if movement.launched??>
        <#local launched = s.lowered(s.bare(movement.launched))>
        <#if launched?matches("\\d{4}")><#local launched = "năm " + launched></#if>
        <#if launched?matches("\\d{1,2}[/-]\\d{4}")><#local launched = "tháng " + launched></#if>
        <#local details += ["phát động " + launched]>
    </#if>
    <#local name = s.bare(movement.name)>
    <#local quoted = name?matches(".*[“\"].*")?then(name, "“" + name + "”")>
    <#return quoted + details?has_content?then(" (" + details?join(", ") + ")", "")>
</#function>

<#-- A clerk who has written who speaks needs no introduction. -->
<#function conclusions b>
    <#if b.conclusions?size == 0><#return []></#if>
    <#local first = s.unmarked(b.conclusions[0])>
    <#if !namesSpeaker(b, first)>
        <#local speech = first?matches(said)>
        <#local intro = "Kết luận của " + event(b)>
        <#if b.chair?? && persons.isOne(b.chair)><#local intro = "Kết luận " + event(b) + ", " + persons.acting(b.chair)></#if>
        <#local first = intro + speech?then(" " + first?uncap_first, " nêu rõ: " + first)>
    </#if>
    <#return [s.paragraph(first)] + b.conclusions[1..]?map(text -> s.paragraph(text))>
</#function>

<#function namesSpeaker b text>
    <#if text?matches("(?iu)(phát biểu|kết luận|thay mặt)[ ,:].*") || text?matches("(Đồng chí|Ông|Bà) \\p{Lu}.*")><#return true></#if>
    <#if !b.chair??><#return false></#if>
    <#local chair = persons.together(b.chair)?replace("(?iu)^(đồng chí|ông|bà) |(,| [-–] ).*$", "", "r")>
    <#return text?contains(chair)>
</#function>

<#function event b>
    <#list events as start, called>
        <#if b.name?lower_case?starts_with(start + " ") || b.name?lower_case == start><#return called></#if>
    </#list>
    <#return "Hội nghị">
</#function>

<#-- "Sơ kết 3 năm ..." is the conference that does so. -->
<#function name b>
    <#local name = s.bare(b.name)>
    <#return name?matches(unnamedConference)?then("Hội nghị " + s.lowered(name), name)>
</#function>
