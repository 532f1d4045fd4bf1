package vn.vinhdanh.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a workbook is made of and which mistakes stand in it, for tests to compare with what was found. */
final class SampleAnswers {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SampleAnswers() {}

    static void write(SampleFile made, Path file) throws IOException {
        SampleRecipe recipe = made.recipe();
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("file", String.valueOf(made.file().getFileName()));
        answers.put("style", recipe.style().slug());
        answers.put("format", recipe.format().ending());
        answers.put("seed", recipe.seed());
        answers.put("level", recipe.level());
        answers.put("encoding", recipe.encoding());
        answers.put("rows", made.rows());
        answers.put("cleanRows", made.clean());
        answers.put("mess", made.mess());
        answers.put("mistakes", made.mistakes());
        Files.writeString(file, JSON.writeValueAsString(answers).replace("\r\n", "\n") + "\n");
    }
}
