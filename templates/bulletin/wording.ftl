<#-- Every sentence of the bulletin, once for page, PDF and plain text. The keys of the model b: docs/templates.md.
     Names stand without a form of address; a party or state office may write "đồng chí" here. -->
<#assign honorific = "">
<#-- More names than this stand as a list instead of a sentence. -->
<#assign inSentence = 5>

<#function bulletin b>
    <#local blocks = attendees(b) + results(b) + clusters(b) + movements(b) + conclusions(b) + commendation(b)>
    <#if blocks?size == 0>
        <#return {"lead": closed(lead(b)), "blocks": []}>
    </#if>
    <#local last = blocks?last>
    <#if last.items?size == 0>
        <#local ending = {"text": closed(last.text), "items": []}>
    <#else>
        <#local ending = listing(last.text, last.items[0..<(last.items?size - 1)] + [closed(last.items?last)])>
    </#if>
    <#return {"lead": lead(b), "blocks": blocks[0..<(blocks?size - 1)] + [ending]}>
</#function>

<#function lead b>
    <#local text>
        Ngày ${b.date}<#if b.place??>, tại ${b.place?replace("^[Tt]ại ", "", "r")}</#if>, diễn ra ${name(b)}.
        <#if b.chair??>Chủ trì ${event(b)}: ${person(b.chair)}.</#if>
    </#local>
    <#return oneLine(text)>
</#function>

<#function attendees b>
    <#local phrases = b.attendees?map(who -> person(who.name) + who.offices?has_content?then(", " + who.offices, ""))>
    <#return enumeration("Tham dự " + event(b) + " có", phrases)>
</#function>

<#function results b>
    <#return b.results?map(text -> paragraph(text))>
</#function>

<#function clusters b>
    <#if !b.clusters??><#return []></#if>
    <#local sums = b.clusters>
    <#local text>
        Về tổ chức thi đua theo ${sums.noun}, đến thời điểm diễn ra ${event(b)} có ${sums.count} ${sums.noun} thi đua
        <#if sums.kinds?size gt 1>(${sums.kinds?map(kind -> kind.count + " " + kind.name)?join(", ")})</#if>,
        quy tụ ${sums.units} đơn vị thành viên.
        <#list sums.years as year>
            Năm ${year.year} thành lập hoặc kiện toàn ${year.count} ${sums.noun}, gồm ${year.units} đơn vị.
        </#list>
    </#local>
    <#return [paragraph(text)]>
</#function>

<#function movements b>
    <#if b.movements?size == 0><#return []></#if>
    <#local phrases = b.movements?map(movement -> movementPhrase(movement))>
    <#local intro = "Có ">
    <#if b.period??>
        <#local named = b.period?matches("(?i)(giai đoạn|năm|từ|nhiệm kỳ|quý|tháng|[0-9]+ năm).*", "s")>
        <#local intro = "Trong " + named?then(b.period?uncap_first, "giai đoạn " + b.period) + " có ">
    </#if>
    <#return enumeration(intro + b.movementCount + " phong trào thi đua theo chuyên đề", phrases)>
</#function>

<#function movementPhrase movement>
    <#local details = []>
    <#if movement.level??><#local details += [movement.level?uncap_first]></#if>
    <#if movement.launched??>
        <#local details += ["phát động " + movement.launched?matches("\\d{4}")?then("năm ", "") + movement.launched]>
    </#if>
    <#local quoted = movement.name?contains("“")?then(movement.name, "“" + movement.name + "”")>
    <#return quoted + details?has_content?then(" (" + details?join(", ") + ")", "")>
</#function>

<#-- A clerk who has written who speaks needs no introduction. "Dương Văn Lượng, Phó Chủ tịch UBND tỉnh" speaks as
     "Phó Chủ tịch UBND tỉnh Dương Văn Lượng". -->
<#function conclusions b>
    <#if b.conclusions?size == 0><#return []></#if>
    <#local first = b.conclusions[0]>
    <#if !first?matches("(?i)(phát biểu|kết luận).*", "s")>
        <#local speaker = "">
        <#if b.chair??>
            <#local chair = b.chair?trim>
            <#local speaker = chair?contains(",")?then(chair?keep_after(",")?trim + " " + chair?keep_before(",")?trim, chair)>
            <#if honorific != ""><#local speaker = honorific + " " + chair></#if>
        </#if>
        <#local first = "Kết luận " + event(b) + (speaker == "")?then(" nêu rõ: ", ", " + speaker + " nhấn mạnh: ") + first>
    </#if>
    <#return [paragraph(first)] + b.conclusions[1..]?map(text -> paragraph(text))>
</#function>

<#function commendation b>
    <#if b.awards?size == 0><#return []></#if>
    <#local clauses = b.awards?map(award -> awardClause(award))>
    <#local text>
        Theo <#if b.decision.reference??>Quyết định số ${b.decision.reference} ngày ${b.decision.date}<#else>dự thảo quyết
        định</#if> của ${b.decision.authority} về việc ${b.decision.subject}, ${clauses?join("; ")}.
        <#if b.presenter??>Trao khen thưởng tại ${event(b)}: ${person(b.presenter)}.</#if>
    </#local>
    <#return [paragraph(text)]>
</#function>

<#function awardClause award>
    <#local kinds = {"COLLECTIVE": "tập thể", "INDIVIDUAL": "cá nhân", "HOUSEHOLD": "hộ gia đình"}>
    <#local counted = award.counts?map(count -> count.count + " " + kinds[count.kind])>
    <#local title = award.name?matches("(Bằng|Giấy|Cờ|Huân|Huy|Kỷ niệm|Danh hiệu|Giải) ?.*", "s")?then("", "danh hiệu ")>
    <#local text>
        ${joined(counted)} được tặng ${title}${award.name}
        <#if award.achievement??>vì ${award.achievement?uncap_first?remove_beginning("vì ")}</#if>
        <#if award.recipients?has_content>(${award.recipients?join("; ")})</#if>
    </#local>
    <#return oneLine(text)>
</#function>

<#-- What holds all of it together. -->
<#function event b>
    <#list ["Hội nghị", "Đại hội", "Hội thảo", "Lễ"] as kind>
        <#if b.name?starts_with(kind)><#return (kind == "Lễ")?then("buổi lễ", kind)></#if>
    </#list>
    <#return "Hội nghị">
</#function>

<#function name b>
    <#return b.name?remove_ending(".")>
</#function>

<#function person phrase>
    <#if honorific == "" || phrase?matches("(?i)(đồng chí|ông|bà|các) .*", "s")><#return phrase></#if>
    <#return honorific + " " + phrase>
</#function>

<#function enumeration intro phrases>
    <#if phrases?size == 0><#return []></#if>
    <#if phrases?size <= inSentence><#return [paragraph(intro + ": " + phrases?join("; "))]></#if>
    <#return [listing(intro + ":", phrases?map(phrase -> phrase + (phrase == phrases?last)?then(".", ";")))]>
</#function>

<#function joined words>
    <#if words?size == 1><#return words[0]></#if>
    <#return words[0..<(words?size - 1)]?join(", ") + " và " + words?last>
</#function>

<#function paragraph text>
    <#local line = oneLine(text)?replace("\\s*\\./\\.$", ".", "r")>
    <#return {"text": line?matches(".*[.!?…][”\")]?", "s")?then(line, line?replace("[;,:]+$", "", "r") + "."), "items": []}>
</#function>

<#function listing intro items>
    <#return {"text": oneLine(intro), "items": items}>
</#function>

<#-- An official text ends with "./." -->
<#function closed text>
    <#return text?replace("[\\s.;,:/]+$", "", "r") + "./.">
</#function>

<#function oneLine text>
    <#return text?replace("[ \\t\\r\\n]+", " ", "r")?replace(" ([,.;:])", "$1", "r")?trim>
</#function>
