<#-- The sentences of a period's bulletin, once for page, PDF and plain text. The keys of the model p: docs/templates.md. -->
<#import "../sentences.ftl" as s>
<#assign kindNames = {"COLLECTIVE": "tập thể", "INDIVIDUAL": "cá nhân", "HOUSEHOLD": "hộ gia đình"}>

<#function name p><#return "Công tác khen thưởng " + p.period></#function>

<#function lead p>
    <#local time = "Trong " + p.period + " (từ ngày " + p.first + " đến ngày " + p.last + "), ">
    <#if p.all.isNone><#return time + "sổ đăng ký khen thưởng của " + p.office + " không có quyết định khen thưởng nào."></#if>
    <#return time + p.office + " đã ban hành " + p.decisionCount + " quyết định khen thưởng, với " + p.all.total
        + " lượt khen thưởng: " + counted(p.all.counts, p.kinds) + ".">
</#function>

<#function comparison p>
    <#if !p.compared>
        <#return "Chưa so sánh được với " + p.earlier + p.since???then(": sổ đăng ký có số liệu từ ngày " + (p.since!""), "") + ".">
    </#if>
    <#if p.all.before == "0"><#return p.earlier?cap_first + " không có lượt khen thưởng nào."></#if>
    <#return "So với " + p.earlier + " (" + p.all.before + " lượt), số lượt khen thưởng " + changed(p.all) + ".">
</#function>

<#-- "tăng 12 (36,4%)" -->
<#function changed row>
    <#if row.change == 0><#return "không thay đổi"></#if>
    <#return (row.change > 0)?then("tăng ", "giảm ") + row.by + row.percent???then(" (" + (row.percent!"") + "%)", "")>
</#function>

<#-- "30 tập thể và 15 cá nhân"; kinds of which there are none are not said. -->
<#function counted counts kinds>
    <#local said = []>
    <#list counts as count><#if count != "0"><#local said += [count + " " + kindNames[kinds[count?index]]]></#if></#list>
    <#return said?has_content?then(s.joined(said), "")>
</#function>

<#-- One line for each name, as the chart shows it. -->
<#function told p row>
    <#local text = row.name + ": " + row.total + " lượt">
    <#if !row.isNone><#local text += " (" + counted(row.counts, p.kinds) + ")"></#if>
    <#if p.compared><#local text += ", " + changed(row) + " so với " + p.earlier></#if>
    <#return text>
</#function>

<#-- Nothing where the first has nobody below it. -->
<#function mostOf table>
    <#if table.rows?size == 1 || table.rows[0].total == table.rows[1].total><#return ""></#if>
    <#return table.rows[0].name + " có nhiều nhất: " + table.rows[0].total + " lượt.">
</#function>

<#function sources p>
    <#return "Số liệu được tính từ sổ đăng ký khen thưởng, theo các quyết định nêu tại bảng nguồn số liệu; phần đã bị hủy bỏ không được tính./.">
</#function>
