<#-- Names with offices. Without a form of address "Dương Văn Lượng, Phó Chủ tịch UBND tỉnh" acts as
     "Phó Chủ tịch UBND tỉnh Dương Văn Lượng". -->
<#import "sentences.ftl" as s>
<#-- A party or state office may write "đồng chí" here. -->
<#assign honorific = "">
<#assign addressed = "(?iu)((các )?(đồng chí|ông|bà|anh|chị) |(đại|thượng|trung|thiếu) (tướng|tá|úy) "
    + "|(GS|PGS|TS|ThS|BS)\\.? |tiến sĩ ).*">
<#assign officeFirst = "(?iu)(phó|chủ tịch|bí thư|ủy viên|trưởng|giám đốc|tổng|chủ nhiệm|chánh|bộ trưởng|thứ trưởng|cục"
    + "|hiệu trưởng) .*">

<#function person phrase>
    <#local who = together(phrase)>
    <#if who?matches("(Các|Đồng chí|Ông|Bà|Anh|Chị) .*")><#local who = who?uncap_first></#if>
    <#return (honorific == "" || who?matches(addressed))?then(who, honorific + " " + who)>
</#function>

<#function isOne phrase>
    <#return !together(phrase)?contains(";")>
</#function>

<#-- Who does something, in front of the verb. -->
<#function acting phrase>
    <#local who = person(phrase)>
    <#if honorific != "" || who?matches(addressed)><#return who + who?contains(",")?then(",", "")></#if>
    <#local parts = who?matches("([^,()]+?)(?:,| [-–]) *(.+)")>
    <#if !parts || who?matches(officeFirst)><#return who></#if>
    <#return parts?groups[2] + " " + parts?groups[1]>
</#function>

<#-- "Phó Chủ tịch UBND tỉnh Dương Văn Lượng chủ trì Hội nghị."; several people stand behind the deed. -->
<#function deed phrase verb deedOfMany>
    <#if isOne(phrase)><#return acting(phrase)?cap_first + " " + verb + "."></#if>
    <#local all = person(phrase)>
    <#return deedOfMany + all?starts_with("các ")?then(" ", ": ") + all + ".">
</#function>

<#-- A cell may have one person a line. -->
<#function together phrase>
    <#return s.bare(phrase?trim?replace("[;,]?\\s*[\\r\\n]+\\s*", "; ", "r"))>
</#function>
