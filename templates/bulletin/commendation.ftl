<#-- Who is commended, with what and for what. -->
<#import "sentences.ftl" as s>
<#import "persons.ftl" as persons>
<#assign kinds = {"COLLECTIVE": "tập thể", "INDIVIDUAL": "cá nhân", "HOUSEHOLD": "hộ gia đình"}>
<#-- Forms stand by themselves, titles are called titles. -->
<#assign forms = "(Bằng khen|Giấy khen|Cờ thi đua|Thư khen|Huân chương|Huy chương|Kỷ niệm chương|Giải thưởng|Bằng|Giấy|Cờ)">

<#function commendation b event>
    <#if b.awards?size == 0><#return []></#if>
    <#local merit = (b.awards?size == 1)?then(sharedMerit(b.decision.subject), "")>
    <#local clauses = b.awards?map(award -> awardClause(award, merit, b.draft))>
    <#local text = "Nhân dịp này, theo " + decision(b.decision)>
    <#if merit == "" && !allTold(b.awards)><#local text += " về việc " + s.bare(b.decision.subject)></#if>
    <#local text += ", " + clauses?join("; ") + ".">
    <#if b.presenter??>
        <#local given = "khen thưởng">
        <#if b.awards?size == 1>
            <#local form = b.awards[0].name?matches(forms + "(?: .*)?")>
            <#if form><#local given = form?groups[1]></#if>
        </#if>
        <#local deed = "trao " + given + " tại " + event>
        <#local text += " " + persons.deed(b.presenter, deed, deed?cap_first + " có")>
    </#if>
    <#return [s.paragraph(text)]>
</#function>

<#function decision d>
    <#if d.reference??><#return "Quyết định số " + d.reference + " ngày " + d.date + " của " + d.authority></#if>
    <#return "dự thảo quyết định của " + d.authority>
</#function>

<#function awardClause award merit draft>
    <#local counted = award.counts?map(count -> count.count + " " + kinds[count.kind])>
    <#local text = s.joined(counted)>
    <#if award.recipients?has_content><#local text += " (" + award.recipients?map(who -> s.bare(who))?join("; ") + ")"></#if>
    <#if !award.achievement?? && merit != ""><#local text += " " + merit></#if>
    <#local text += draft?then(" được đề nghị tặng ", " được tặng ") + given(award.name)>
    <#if award.achievement??>
        <#local text += " vì " + s.lowered(award.achievement)?remove_beginning("vì ")>
    </#if>
    <#return s.oneLine(text)>
</#function>

<#function given name>
    <#if name?matches(forms + "( .*)?")><#return name></#if>
    <#if name?starts_with("Danh hiệu")><#return name?uncap_first></#if>
    <#return "danh hiệu " + name?contains("“")?then(name, "“" + name + "”")>
</#function>

<#-- "tặng Bằng khen cho các tập thể có thành tích trong ..." holds for everybody: "15 tập thể có thành tích trong ...". -->
<#function sharedMerit subject>
    <#local whom = "(?:các|những|\\d+|tập thể|cá nhân|hộ gia đình|,|và| )+">
    <#local found = s.bare(subject)?matches(".*? cho " + whom + " ((?:đã )?(?:có|đạt|lập)(?: nhiều)? thành tích .+)")>
    <#return found?then(found?groups[1], "")>
</#function>

<#function allTold awards>
    <#list awards as award><#if !award.achievement??><#return false></#if></#list>
    <#return true>
</#function>
